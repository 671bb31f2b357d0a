package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A store in a process of its own, so that it can be killed. */
final class StoreProcess implements AutoCloseable {

    private static final String PORT = "port ";

    private final Process process;
    private final int port;

    private StoreProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static StoreProcess start(StoreKind kind, Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        kind.name(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                int port = Integer.parseInt(line.substring(PORT.length()));
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return new StoreProcess(process, port);
            }
            said.append(line).append('\n');
        }
        throw new IOException("The store did not start:\n" + said);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?retryWrites=false&retryReads=false&serverSelectionTimeoutMS=10000";
    }

    /** What {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    /** Which store runs in the process. */
    enum StoreKind {
        DURABLE,
        UNMODIFIED
    }

    /** Serves until it is killed, or until the one who started it is gone. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        int port = switch (StoreKind.valueOf(arguments[0])) {
            case DURABLE -> LocalStore.start(directory, 0).port();
            case UNMODIFIED -> {
                String file = directory.resolve("documents.mv").toString();
                yield new MongoServer(new H2Backend(file)).bind().getPort();
            }
        };
        System.out.println(PORT + port);
        int endOfInput = System.in.read();
        Runtime.getRuntime().halt(endOfInput);
    }
}
