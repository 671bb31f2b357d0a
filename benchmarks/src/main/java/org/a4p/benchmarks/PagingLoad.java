package org.a4p.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * First and last page of threads of 100, 10,000 and 100,000 contributions through the gateway, as HTML and as JSON. All
 * pages are asked for in turn, so that what disturbs the machine disturbs them alike.
 *
 * <p>Arguments: gateway address, mail catcher address, MongoDB URI, Kafka bootstrap servers, requests per page.
 */
final class PagingLoad {

    private static final int PAGE = 50;
    private static final int WARM_UP = 50;
    private static final List<Integer> SIZES = List.of(100, 10_000, 100_000);
    private static final String TEXT = "Patrols need helicopters that fly at night. ".repeat(12);

    private final Platform platform;
    private final PrintStream out;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    private PagingLoad(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var load = new PagingLoad(new Platform(URI.create(arguments[0]), URI.create(arguments[1])), System.out);
        try (var threads = new LongThreads(arguments[2])) {
            load.setUp(threads);
        }
        load.run(WARM_UP);
        load.nanos.clear();
        load.run(Integer.parseInt(arguments[4]));
        load.report();
    }

    private void setUp(LongThreads threads) throws IOException, InterruptedException {
        String facilitator = platform.token("un-facilitator");
        String delegate = platform.token("sen-delegate");
        for (int size : SIZES) {
            Map<String, String> opening = Map.of("title", size + " contributions", "opening", "For the load scenario.");
            String thread = platform.post("/api/consultations/poc-round-1/threads", facilitator, opening)
                    .path("id")
                    .stringValue();
            platform.post(
                    "/api/threads/" + thread + "/contributions", delegate, Map.of("type", "STATEMENT", "text", TEXT));
            threads.grow(thread, size);
            paths.put(name(size, "HTML first"), "/threads/" + thread);
            paths.put(name(size, "HTML last"), "/threads/" + thread + "?page=" + size / PAGE);
            paths.put(name(size, "JSON first"), "/api/threads/" + thread + "/contributions");
            paths.put(name(size, "JSON last"), "/api/threads/" + thread + "/contributions?from=" + (size - PAGE + 1));
        }
    }

    private void run(int times) throws IOException, InterruptedException {
        for (int time = 0; time < times; time++) {
            for (Map.Entry<String, String> page : paths.entrySet()) {
                long before = System.nanoTime();
                String body = platform.get(page.getValue());
                nanos.computeIfAbsent(page.getKey(), first -> new ArrayList<>()).add(System.nanoTime() - before);
                if (!body.contains("helicopters")) {
                    throw new IllegalStateException(page.getValue() + " shows no contribution");
                }
            }
        }
    }

    private void report() {
        out.println(Latencies.heading());
        paths.keySet().forEach(name -> out.println(of(name).row(name)));
        for (String kind : List.of("HTML", "JSON")) {
            for (int size : SIZES) {
                out.printf(
                        Locale.ROOT,
                        "%s, %,d: last / first page %.2f%n",
                        kind,
                        size,
                        ratio(name(size, kind + " last"), name(size, kind + " first")));
            }
            for (String page : List.of("first", "last")) {
                out.printf(
                        Locale.ROOT,
                        "%s, %s page: 100,000 / 100 contributions %.2f%n",
                        kind,
                        page,
                        ratio(name(100_000, kind + " " + page), name(100, kind + " " + page)));
            }
        }
    }

    private double ratio(String one, String other) {
        return (double) of(one).percentile(0.5).toNanos()
                / of(other).percentile(0.5).toNanos();
    }

    private Latencies of(String name) {
        List<Long> all = nanos.getOrDefault(name, List.of());
        return Latencies.of(all, all.stream().mapToLong(Long::longValue).sum());
    }

    private static String name(int size, String page) {
        return String.format(Locale.ROOT, "%,d contributions, %s page", size, page);
    }
}
