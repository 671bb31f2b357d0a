package org.a4p.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A door before the shared store that passes everything on, or takes what comes and never answers. */
public final class StallingStore implements AutoCloseable {

    /** After which the gateway gives up on a service. */
    private static final Duration GATEWAY = Duration.ofSeconds(10);

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicBoolean stalled = new AtomicBoolean();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();

    private StallingStore(ServerSocket door, String host, int port) {
        this.door = door;
        this.host = host;
        this.port = port;
    }

    /** Opens the door; it passes everything on. */
    public static StallingStore open() {
        try {
            URI store = URI.create(Backends.start().mongoUri("any"));
            String host = store.getHost();
            int port = store.getPort();
            StallingStore stalling =
                    new StallingStore(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), host, port);
            Thread.startVirtualThread(stalling::accept);
            return stalling;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A service's setting of a new database behind the door, without time limits: those of the service itself count. */
    public String setting() {
        return "--spring.mongodb.uri=mongodb://127.0.0.1:" + door.getLocalPort() + "/stalling-" + UUID.randomUUID();
    }

    /** The answer to a request, which must have come before the gateway gives up on a service. */
    public static HttpResponse<String> inTime(Supplier<HttpResponse<String>> request) {
        long began = System.nanoTime();
        HttpResponse<String> answer = request.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        if (taken.compareTo(GATEWAY) >= 0) {
            throw new AssertionError("answered after " + taken + ": " + answer.statusCode());
        }
        return answer;
    }

    /** From now on nothing comes back, on old lines and on new ones. */
    public void stall() {
        stalled.set(true);
    }

    /** New lines are as before; what was swallowed is lost. */
    public void recover() {
        stalled.set(false);
        lines.forEach(StallingStore::hangUp);
        lines.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        lines.forEach(StallingStore::hangUp);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket inside = door.accept();
                Socket outside = new Socket(host, port);
                lines.add(inside);
                lines.add(outside);
                Thread.startVirtualThread(() -> pass(inside, outside));
                Thread.startVirtualThread(() -> pass(outside, inside));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] part = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                if (!stalled.get()) {
                    out.write(part, 0, length);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            lines.remove(from);
        }
    }

    private static void hangUp(Socket line) {
        try {
            line.close();
        } catch (IOException goneAlready) {
            throw new UncheckedIOException(goneAlready);
        }
    }
}
