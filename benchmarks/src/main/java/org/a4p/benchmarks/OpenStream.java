package org.a4p.benchmarks;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One reader with a thread open: a bare connection, so that a thousand of them weigh little beside what is measured. */
final class OpenStream implements Closeable {

    private static final String ID = "id: ";

    private final Socket socket;
    private final Map<Integer, Long> arrivals = new ConcurrentHashMap<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile int repeated;

    private OpenStream(Socket socket) {
        this.socket = socket;
    }

    /** Opens it and reads in the background; what came before the number is not sent. */
    static OpenStream open(URI address, String thread, int after) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        String request = "GET /threads/%s/stream?after=%d HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(thread, after, address.getAuthority());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        OpenStream stream = new OpenStream(socket);
        Thread.startVirtualThread(stream::read);
        return stream;
    }

    /** Whether the answer was 200 within this time. */
    boolean isOpenWithin(long seconds) throws InterruptedException {
        return opened.await(seconds, TimeUnit.SECONDS);
    }

    /** When each contribution arrived, by its number, in {@link System#nanoTime()}. */
    Map<Integer, Long> arrivals() {
        return arrivals;
    }

    /** How many came more than once. */
    int repeated() {
        return repeated;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512)) {
            String status = lines.readLine();
            if (status == null || !status.contains(" 200")) {
                return;
            }
            for (String line = status; line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException closed) {
            opened.countDown();
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    private void take(String line) {
        if (line.startsWith("retry:")) {
            opened.countDown();
        }
        if (line.startsWith(ID)
                && arrivals.putIfAbsent(Integer.parseInt(line.substring(ID.length())), System.nanoTime()) != null) {
            repeated++;
        }
    }
}
