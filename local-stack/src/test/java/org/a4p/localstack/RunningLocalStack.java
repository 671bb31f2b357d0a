package org.a4p.localstack;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole local stack in this JVM, on free ports, as {@code main} starts it. */
public record RunningLocalStack(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    /** Where the gateway would be; nobody listens there. */
    public static final String GATEWAY = "http://127.0.0.1:8080";

    private static final class Shared {
        static final RunningLocalStack ONE =
                in(Path.of("target", "running-" + ProcessHandle.current().pid()));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(ONE::close));
        }
    }

    /** One for all tests of this JVM that leave it as they found it. */
    public static RunningLocalStack shared() {
        return Shared.ONE;
    }

    public static RunningLocalStack in(Path directory) {
        return in(directory, FreePort.find());
    }

    public static RunningLocalStack in(Path directory, int port) {
        return new RunningLocalStack(
                LocalStackApplication.start(
                        "--server.port=" + port,
                        "--a4p.public-address=" + GATEWAY,
                        "--a4p.local-stack.directory=" + directory,
                        "--a4p.local-stack.store-port=0",
                        "--a4p.local-stack.broker-port=0",
                        "--a4p.local-stack.smtp-port=0"),
                port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
