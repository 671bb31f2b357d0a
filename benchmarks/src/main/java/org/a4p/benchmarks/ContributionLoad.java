package org.a4p.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Signed-in officers post contributions through the gateway; a subscriber waits for the mail. The bare limit runs before and
 * after in the same process, so that the ratio holds on a noisy machine.
 *
 * <p>Arguments: gateway address, mail catcher address, MongoDB URI, Kafka bootstrap servers, contributions per worker.
 */
final class ContributionLoad {

    private static final List<String> OFFICERS =
            List.of("sen-delegate", "ury-delegate", "bgd-delegate", "nor-delegate", "jor-delegate", "fra-delegate");
    private static final String TEXT = "Patrols need helicopters that fly at night. ".repeat(12);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Platform platform;
    private final PrintStream out;
    private final Map<String, Instant> posted = new ConcurrentHashMap<>();

    private ContributionLoad(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var platform = new Platform(URI.create(arguments[0]), URI.create(arguments[1]));
        int each = Integer.parseInt(arguments[4]);
        var load = new ContributionLoad(platform, System.out);
        try (var limit = new BareLimit(arguments[2], arguments[3])) {
            load.compare(limit, each);
        }
        load.mail();
    }

    private void compare(BareLimit limit, int each) throws IOException, InterruptedException, ExecutionException {
        List<String> tokens = new ArrayList<>();
        for (String officer : OFFICERS) {
            tokens.add(platform.token(officer));
        }
        List<String> threads = openThreads();
        limit.run(4, each, TEXT);
        post(4, each, tokens, threads);
        out.println(Latencies.heading());
        for (int workers : new int[] {1, 8, 32}) {
            int share = Math.max(1, 4 * each / workers);
            Latencies bare = limit.run(workers, share, TEXT);
            Latencies through = post(workers, share, tokens, threads);
            Latencies bareAgain = limit.run(workers, share, TEXT);
            double limitRate = (bare.perSecond() + bareAgain.perSecond()) / 2;
            out.println(bare.row("bare limit, " + workers + " workers"));
            out.println(through.row("through the gateway, " + workers + " workers"));
            out.printf(Locale.ROOT, "%-44s %31.2f of the limit's rate%n", "", through.perSecond() / limitRate);
        }
    }

    private List<String> openThreads() throws IOException, InterruptedException {
        String facilitator = platform.token("un-facilitator");
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < OFFICERS.size(); i++) {
            Map<String, String> thread = Map.of("title", "Load " + (i + 1), "opening", "Opened by the load scenario.");
            JsonNode opened = platform.post("/api/consultations/poc-round-1/threads", facilitator, thread);
            threads.add(opened.path("id").stringValue());
        }
        return threads;
    }

    private Latencies post(int workers, int each, List<String> tokens, List<String> threads)
            throws InterruptedException, ExecutionException {
        return Load.run(workers, each, (worker, number) -> post(tokens.get(worker % tokens.size()), threads, worker));
    }

    private void post(String token, List<String> threads, int worker) throws IOException, InterruptedException {
        String path = "/api/threads/" + threads.get(worker % threads.size()) + "/contributions";
        Instant before = Instant.now();
        JsonNode contribution = platform.post(path, token, Map.of("type", "STATEMENT", "text", TEXT));
        posted.put(contribution.path("citation").stringValue(), before);
    }

    /** One contribution at a time on a quiet platform, from the start of the POST until its mail lies in the catcher. */
    private void mail() throws IOException, InterruptedException {
        String address = "load-" + Instant.now().toEpochMilli() + "@example.org";
        Map<String, ?> follow =
                Map.of("email", address, "language", "en", "follow", Map.of("kind", "theme", "id", "perf"));
        platform.post("/api/subscriptions", "", follow);
        platform.confirm(URI.create(confirmationLink(await(address, mail -> true))));
        String token = platform.token(OFFICERS.getFirst());
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            posted.clear();
            post(token, List.of("perf-1"), 0);
            Map.Entry<String, Instant> contribution =
                    posted.entrySet().iterator().next();
            JsonNode mail = await(
                    address, caught -> caught.path("subject").stringValue().contains(contribution.getKey()));
            Instant received = Instant.parse(mail.path("received").stringValue());
            nanos.add(Duration.between(contribution.getValue(), received).toNanos());
        }
        long total = nanos.stream().mapToLong(Long::longValue).sum();
        out.println(Latencies.of(nanos, total).row("POST until the mail is caught, one at a time"));
    }

    private static String confirmationLink(JsonNode mail) {
        return StreamSupport.stream(mail.path("links").spliterator(), false)
                .map(JsonNode::stringValue)
                .filter(link -> link.contains("/updates/confirm"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode await(String address, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (JsonNode mail : platform.caughtMail(address)) {
                if (wanted.test(mail)) {
                    return mail;
                }
            }
            Thread.sleep(Duration.ofMillis(5));
        }
        throw new IllegalStateException("no mail for " + address + " within " + PATIENCE);
    }
}
