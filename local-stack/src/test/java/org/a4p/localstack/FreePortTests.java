package org.a4p.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FreePortTests {

    @RepeatedTest(20)
    void aPortIsNoneTheSystemGivesToConnections() {
        assertThat(FreePort.find()).isBetween(FreePort.LOWEST, FreePort.HIGHEST);
    }

    @RepeatedTest(20)
    void aPromisedPortIsNotFound() {
        int[] even = IntStream.rangeClosed(FreePort.LOWEST, FreePort.HIGHEST)
                .filter(port -> port % 2 == 0)
                .toArray();

        assertThat(FreePort.find(even)).isOdd();
    }

    @Test
    void aPortSomebodyListensOnIsNotFree() throws IOException {
        int port = FreePort.find();
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(port)).isFalse();
        }
        assertThat(FreePort.isFree(port)).isTrue();
    }

    /** Why the ports of outgoing connections are avoided. */
    @Test
    void aPortOfAnOutgoingConnectionIsNotFree() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var guest = new Socket(door.getInetAddress(), door.getLocalPort())) {
            assertThat(FreePort.isFree(guest.getLocalPort())).isFalse();
        }
    }
}
