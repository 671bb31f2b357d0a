package org.a4p.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The compilation of a consultation in each format, at the service, by how many contributions it holds. The JSON, which is
 * the content and no more, is what the others are compared to.
 *
 * <p>Arguments: gateway address, mail catcher address, MongoDB URI, Kafka bootstrap servers, contributions at most, consultation
 * service address.
 */
final class RecordLoad {

    private static final int TIMES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> FORMATS = List.of("json", "csv", "html", "docx", "pdf");
    private static final String TEXT = "Patrols need helicopters that fly at night. ".repeat(12);

    private final Platform platform;
    private final Platform service;
    private final PrintStream out;

    private RecordLoad(Platform platform, Platform service, PrintStream out) {
        this.platform = platform;
        this.service = service;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        URI mail = URI.create(arguments[1]);
        Platform platform = new Platform(URI.create(arguments[0]), mail);
        Platform service = new Platform(URI.create(arguments[5]), mail);
        RecordLoad load = new RecordLoad(platform, service, System.out);
        try (var threads = new LongThreads(arguments[2])) {
            load.run(threads, Integer.parseInt(arguments[4]));
        }
    }

    private void run(LongThreads threads, int most) throws IOException, InterruptedException {
        String thread = platform.post(
                        "/api/consultations/poc-round-1/threads",
                        platform.token("un-facilitator"),
                        Map.of("title", "On record", "opening", "For the load scenario."))
                .path("id")
                .stringValue();
        platform.post(
                "/api/threads/" + thread + "/contributions",
                platform.token("sen-delegate"),
                Map.of("type", "STATEMENT", "text", TEXT));
        out.println(Latencies.heading());
        int held = 1;
        for (int size : List.of(Math.max(2, most / 50), Math.max(3, most / 5), most)) {
            threads.grow(thread, held + 1, size);
            held = size;
            report(size);
        }
    }

    private void report(int size) throws IOException, InterruptedException {
        Latencies content = null;
        for (String format : FORMATS) {
            Latencies taken = times(format);
            content = content == null ? taken : content;
            out.println(taken.row(String.format(Locale.ROOT, "%,d contributions, %s", size, format)));
            out.printf(
                    Locale.ROOT,
                    "%-44s %31.1f times the JSON%n",
                    "",
                    Latencies.milliseconds(taken.percentile(0.5)) / Latencies.milliseconds(content.percentile(0.5)));
        }
    }

    private Latencies times(String format) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long before = System.nanoTime();
            service.get("/api/consultations/poc-round-1/compilation?format=" + format, PATIENCE);
            nanos.add(System.nanoTime() - before);
        }
        return Latencies.of(nanos, nanos.stream().mapToLong(Long::longValue).sum());
    }
}
