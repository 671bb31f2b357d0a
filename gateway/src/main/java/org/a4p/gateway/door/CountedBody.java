package org.a4p.gateway.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.a4p.pages.problem.RequestRefused;

/** A body that ends in {@link RequestRefused} as soon as it is, also when its length was not announced. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long largest;
    private long read;

    CountedBody(ServletInputStream body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int more = readOn(bytes, offset, length);
        read += Math.max(more, 0);
        if (read > largest) {
            throw RequestRefused.bodyTooLarge();
        }
        return more;
    }

    /** What goes wrong here is the sender's doing; as an I/O error it would look like the service's. */
    private int readOn(byte[] bytes, int offset, int length) {
        try {
            return body.read(bytes, offset, length);
        } catch (IOException brokenOff) {
            throw new BodyBrokenOff(brokenOff);
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
