package org.a4p.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A door before a server that passes everything on, or takes what comes and never answers. */
final class StallingDoor implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicBoolean stalled = new AtomicBoolean();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();

    private StallingDoor(ServerSocket door, String host, int port) {
        this.door = door;
        this.host = host;
        this.port = port;
    }

    static StallingDoor before(String host, int port) {
        try {
            StallingDoor door = new StallingDoor(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), host, port);
            Thread.startVirtualThread(door::accept);
            return door;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** From now on nothing comes back, on old lines and on new ones. */
    void stall() {
        stalled.set(true);
    }

    /** New lines are as before; what was swallowed is lost. */
    void recover() {
        stalled.set(false);
        lines.forEach(StallingDoor::hangUp);
        lines.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        lines.forEach(StallingDoor::hangUp);
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
