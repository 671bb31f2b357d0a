package org.a4p.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Looks for words in a store of 100,000 contributions, through the gateway, one question at a time; beside it, in the same run, a
 * look through the same texts in memory. Also: how long the index takes to build, and how large it is.
 *
 * <p>Arguments: gateway address, mail catcher address, MongoDB URI, Kafka bootstrap servers, contributions, address of
 * the consultation service, home of the platform.
 */
final class SearchLoad {

    private static final int QUESTIONS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Platform platform;
    private final PrintStream out;

    private SearchLoad(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var platform = new Platform(URI.create(arguments[0]), URI.create(arguments[1]));
        List<String> texts = SearchTexts.random(2018, Integer.parseInt(arguments[4]));
        var load = new SearchLoad(platform, System.out);
        load.fill(arguments[2], texts);
        load.build(texts.size(), Path.of(arguments[6], "search"));
        load.ask(texts);
    }

    /** Puts the texts into the store as copies of a contribution that was published the usual way. */
    private void fill(String store, List<String> texts) throws IOException, InterruptedException {
        JsonNode opened = platform.post(
                "/api/consultations/poc-round-1/threads",
                platform.token("un-facilitator"),
                Map.of("title", "Search load", "opening", "Opened by the load scenario."));
        String thread = opened.path("id").stringValue();
        platform.post(
                "/api/threads/" + thread + "/contributions",
                platform.token("sen-delegate"),
                Map.of("type", "STATEMENT", "text", texts.getFirst()));
        try (var copies = new StoredCopies(store, thread)) {
            copies.add(texts);
        }
    }

    private void build(int contributions, Path folder) throws IOException, InterruptedException {
        String token = platform.token("un-secretariat");
        Instant began = Instant.now();
        platform.post("/api/search/rebuild", token, Map.of());
        JsonNode status = await(now -> now.path("state").stringValue().equals("READY")
                && now.path("contributions").intValue() >= contributions);
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1e3;
        out.printf(
                Locale.ROOT,
                "index of %d contributions: built in %.1f s (%.0f/s), %.1f MB on disk%n",
                status.path("contributions").intValue(),
                seconds,
                contributions / seconds,
                size(folder) / 1e6);
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode status = platform.getJson("/api/search/status");
            if (wanted.test(status)) {
                return status;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new IllegalStateException("no index within " + PATIENCE);
    }

    private void ask(List<String> texts) throws InterruptedException, ExecutionException {
        out.println(Latencies.heading());
        compare("rare word", texts, SearchTexts::rare, "");
        compare("common word", texts, SearchTexts::common, "");
        compare("phrase", texts, number -> SearchTexts.phrase(texts, number), "");
        compare(
                "common word, filtered",
                texts,
                SearchTexts::common,
                "&theme=poc&type=statement&language=en&from=2018-01-01");
    }

    private void compare(String name, List<String> texts, SearchTexts.Words words, String filters)
            throws InterruptedException, ExecutionException {
        Load.run(1, QUESTIONS, (worker, number) -> find(words.at(number), filters));
        Latencies index = Load.run(1, QUESTIONS, (worker, number) -> find(words.at(number), filters));
        Latencies scan = Load.run(1, QUESTIONS / 10, (worker, number) -> SearchTexts.scan(texts, words.at(number)));
        out.println(index.row(name + ", through the gateway"));
        out.println(scan.row(name + ", scan of the texts in memory"));
        out.printf(
                Locale.ROOT,
                "%-44s %31.1f times faster at p50%n",
                "",
                Latencies.milliseconds(scan.percentile(0.5)) / Latencies.milliseconds(index.percentile(0.5)));
    }

    private void find(String words, String filters) throws IOException, InterruptedException {
        String quoted = words.contains(" ") ? "\"" + words + "\"" : words;
        platform.get("/api/search?q=" + URLEncoder.encode(quoted, StandardCharsets.UTF_8) + filters);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SearchLoad::bytes)
                    .sum();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
