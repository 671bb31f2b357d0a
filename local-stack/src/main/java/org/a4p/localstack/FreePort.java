package org.a4p.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports for listeners whose number must be known before they listen. They lie below those that Linux hands to outgoing
 * connections (32768 to 60999 unless configured, {@code ip_local_port_range}): a port the system found free a moment
 * ago may belong to somebody's connection, and stay taken for a minute after it, when its listener comes to bind it.
 */
public final class FreePort {

    static final int LOWEST = 11_000;
    static final int HIGHEST = 32_767;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    /**
     * A loopback port nobody listens on.
     *
     * @param promised ports on which somebody will listen, though nobody does yet
     * @throws IllegalStateException when a hundred in a row are taken
     */
    public static int find(int... promised) {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, HIGHEST + 1)
                .filter(port -> IntStream.of(promised).noneMatch(other -> other == port))
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port among " + ATTEMPTS + " tried"));
    }

    /** Whether a listener could bind this loopback port now. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
