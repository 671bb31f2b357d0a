package org.a4p.pages.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request body that fails as its limit says once more bytes than allowed were read. */
final class CountedInput extends ServletInputStream {

    private final ServletInputStream body;
    private final LargerBody limit;
    private long left;

    CountedInput(ServletInputStream body, LargerBody limit) {
        this.body = body;
        this.limit = limit;
        this.left = limit.maximum().toBytes();
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = body.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw limit.refusal().get();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
