package org.a4p.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher script at the root of the repository, with a home and ports of its own. */
record Launcher(Path home, int portOffset, Map<String, String> environment) {

    /** How a call ended: the exit code and everything it printed. */
    record Outcome(int exitCode, String output) {}

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static Launcher in(String home, int portOffset) {
        return new Launcher(Path.of("target", home).toAbsolutePath(), portOffset, Map.of());
    }

    Launcher with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Launcher(home, portOffset, Map.copyOf(more));
    }

    int port(int usual) {
        return usual + portOffset;
    }

    Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./a4p"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("a4p", ".out");
            var builder = new ProcessBuilder(command).directory(ROOT.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("A4P_HOME", home.toString());
            builder.environment().put("A4P_PORT_OFFSET", Integer.toString(portOffset));
            // Into a file: a detached child that inherited a pipe would keep it open for ever.
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end: " + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(command + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        }
    }
}
