package org.a4p.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Many readers have one thread open while contributions are posted to it, first at the service, then through the gateway.
 * Every reader must get every contribution, once.
 *
 * <p>Arguments: gateway address, mail catcher address, MongoDB URI, Kafka bootstrap servers, contributions, consultation
 * service address, home of the platform.
 */
final class StreamsLoad {

    private static final int STREAMS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = "Patrols need helicopters that fly at night. ".repeat(12);

    private final Platform platform;
    private final Path home;
    private final PrintStream out;

    private StreamsLoad(Platform platform, Path home, PrintStream out) {
        this.platform = platform;
        this.home = home;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var gateway = URI.create(arguments[0]);
        var load = new StreamsLoad(new Platform(gateway, URI.create(arguments[1])), Path.of(arguments[6]), System.out);
        int contributions = Integer.parseInt(arguments[4]);
        load.run("warm-up", URI.create(arguments[5]), List.of("consultation"), contributions / 4 + 1);
        System.out.println(Latencies.heading());
        load.run("at the service", URI.create(arguments[5]), List.of("consultation"), contributions);
        load.run("through the gateway", gateway, List.of("consultation", "gateway"), contributions);
    }

    private void run(String name, URI address, List<String> parts, int contributions)
            throws IOException, InterruptedException {
        String thread = openThread();
        Map<String, Memory> before = memory(parts);
        List<OpenStream> streams = open(address, thread);
        Map<String, Memory> open = memory(parts);
        Map<Integer, Long> posted = post(thread, contributions);
        await(streams, contributions);
        report(name, streams, posted);
        Map<String, Memory> after = memory(parts);
        before.forEach((part, least) -> {
            out.printf("  %s, while open: %s%n", part, Memory.per(STREAMS, least, open.getOrDefault(part, least)));
            out.printf(
                    "  %s, after all was sent: %s%n",
                    part, Memory.per(STREAMS, least, after.getOrDefault(part, least)));
        });
        for (OpenStream stream : streams) {
            stream.close();
        }
        Thread.sleep(Duration.ofSeconds(20)); // a heartbeat finds out who has gone
    }

    private void report(String name, List<OpenStream> streams, Map<Integer, Long> posted) {
        List<Long> each = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        posted.forEach((number, at) -> {
            List<Long> nanos = streams.stream()
                    .map(stream -> stream.arrivals().get(number))
                    .filter(arrival -> arrival != null)
                    .map(arrival -> arrival - at)
                    .toList();
            each.addAll(nanos);
            all.add(nanos.stream().mapToLong(Long::longValue).max().orElse(0));
        });
        if (each.isEmpty()) {
            throw new IllegalStateException(name + ": nothing arrived anywhere; see the log of the service");
        }
        long wall = all.stream().mapToLong(Long::longValue).sum();
        int repeated = streams.stream().mapToInt(OpenStream::repeated).sum();
        out.println(Latencies.of(each, wall).row(name + ", POST until one reader has it"));
        out.println(Latencies.of(all, wall).row(name + ", POST until all " + streams.size() + " have it"));
        out.printf("  missed: %d, repeated: %d%n", streams.size() * posted.size() - each.size(), repeated);
    }

    private String openThread() throws IOException, InterruptedException {
        JsonNode opened = platform.post(
                "/api/consultations/poc-round-1/threads",
                platform.token("un-facilitator"),
                Map.of("title", "Open on many screens", "opening", "Opened by the load scenario."));
        return opened.path("id").stringValue();
    }

    private List<OpenStream> open(URI address, String thread) throws IOException, InterruptedException {
        List<OpenStream> streams = new ArrayList<>();
        for (int number = 0; number < STREAMS; number++) {
            streams.add(OpenStream.open(address, thread, 0));
        }
        for (OpenStream stream : streams) {
            if (!stream.isOpenWithin(PATIENCE.toSeconds())) {
                throw new IllegalStateException("a stream did not open within " + PATIENCE);
            }
        }
        return streams;
    }

    /** One contribution after the other; when each was sent, by its number. */
    private Map<Integer, Long> post(String thread, int contributions) throws IOException, InterruptedException {
        String token = platform.token("sen-delegate");
        Map<Integer, Long> posted = new TreeMap<>();
        for (int number = 1; number <= contributions; number++) {
            long before = System.nanoTime();
            platform.post(
                    "/api/threads/" + thread + "/contributions", token, Map.of("type", "STATEMENT", "text", TEXT));
            posted.put(number, before);
            Thread.sleep(Duration.ofMillis(500));
        }
        return posted;
    }

    private static void await(List<OpenStream> streams, int contributions) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)
                && streams.stream().anyMatch(stream -> stream.arrivals().size() < contributions)) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private Map<String, Memory> memory(List<String> parts) throws IOException, InterruptedException {
        Map<String, Memory> memory = new TreeMap<>();
        for (String part : parts) {
            memory.put(part, Memory.of(home, part));
        }
        return memory;
    }
}
