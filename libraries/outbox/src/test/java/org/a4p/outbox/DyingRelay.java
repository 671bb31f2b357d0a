package org.a4p.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.a4p.testing.Backends;

/** A process with a relay that halts, as if killed, between the acknowledgement and the removal. */
final class DyingRelay {

    static final int HALTED = 137;

    private DyingRelay() {}

    static Process start(Rig rig) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingRelay.class.getName(),
                        rig.name,
                        Backends.start().kafkaBootstrapServers(),
                        Backends.start().mongoUri(rig.name))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static void main(String[] arguments) throws InterruptedException {
        try (Rig rig = new Rig(arguments[0], arguments[1], arguments[2])) {
            rig.relay(new Quiet() {
                @Override
                public void acknowledged(int events) {
                    Runtime.getRuntime().halt(HALTED);
                }
            });
            new CountDownLatch(1).await();
        }
    }
}
