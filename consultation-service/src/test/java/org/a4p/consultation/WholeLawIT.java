package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.a4p.consultation.NaiveAccount.Entry;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.ThemeScene;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * No sequence of contributions, edits, withdrawals, removals, appeals, restorations, positions, and merges and separations of the
 * themes they are made on loses a contribution, a wording or a position; what was acknowledged is compared with a naive account.
 */
class WholeLawIT {

    private static final int STEPS = 100;
    private static final List<String> HEADS = List.of("BGD", "JOR", "NOR", "URY");

    private final RunningService service = RunningService.shared();
    private final ThemeScene themes = new ThemeScene(service);
    private final List<String> three = List.of(themes.create(), themes.create(), themes.create());
    private final NaiveAccount account = new NaiveAccount();
    private final Visitor senegal = service.officer("sen-delegate", "SEN", "delegate");
    private final Visitor head = service.officer("sen-head", "SEN", "delegate", "head-of-delegation");
    private final Visitor facilitator = service.officer("un-facilitator", "UNDPO", "facilitator");
    private final Visitor second = service.officer("un-second", "UNDPO", "facilitator");
    private final Map<String, Integer> happened = new HashMap<>();
    private int keys;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1945, 2018, 193})
    void nothingAcknowledgedIsEverLost(long seed) {
        Random random = new Random(seed);
        for (String theme : three) {
            String thread = Stage.open(service, new ThemeId(theme)).thread();
            account.opened(thread, theme);
            say(thread, "The first word in " + thread);
        }
        for (int step = 0; step < STEPS; step++) {
            step(random, step);
            if (step % 50 == 49) {
                String when = "seed %d, step %d".formatted(seed, step);
                nothingOfTheContributionsIsLost(when);
                nothingOfTheThemesIsLost(when);
            }
        }
        noStepOfAPositionIsLost("seed " + seed);
        assertThat(happened.keySet())
                .as("a history in which all of it happened, seed %d", seed)
                .contains(
                        "edited",
                        "withdrawn",
                        "removed",
                        "appealed",
                        "RESTORE",
                        "UPHOLD",
                        "taken",
                        "revoked",
                        "merged",
                        "separated");
    }

    private void step(Random random, int step) {
        switch (random.nextInt(12)) {
            case 0, 1 -> say(any(account.threads(), random), "Entry " + random.nextInt(1_000_000));
            case 2, 3 -> edit(any(account.all(), random), step);
            case 4 -> withdraw(any(account.all(), random));
            case 5, 6 -> remove(any(account.all(), random));
            case 7 -> some(random, entry -> entry.standing.equals("REMOVED"), this::appeal);
            case 8 -> some(random, entry -> entry.standing.equals("UNDER_APPEAL"), this::decide);
            case 9 -> take(any(account.all(), random), any(HEADS, random), random);
            case 10 -> some(random, entry -> !entry.stances.isEmpty(), entry -> revoke(entry, random));
            default -> mergeOrSeparate(any(three, random), any(three, random));
        }
    }

    private void say(String thread, String text) {
        HttpResponse<String> said =
                senegal.post("/api/threads/" + thread + "/contributions", Map.of("text", text, "type", "STATEMENT"));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        account.said(thread, text);
    }

    private void edit(Entry entry, int step) {
        String text = "Reworded in step " + step;
        if (accepted(head.put(entry.path() + "/wording", Map.of("text", text), tag(entry.path())), "edited")) {
            entry.wordings.add(text);
        }
    }

    private void withdraw(Entry entry) {
        if (accepted(head.post(entry.path() + "/withdrawal", Map.of(), tag(entry.path()), key()), "withdrawn")) {
            entry.withdrawn = true;
        }
    }

    /** A report opens the review, also a second time on what was kept or restored. */
    private void remove(Entry entry) {
        Visitor reporter = service.officer("law-reporter-" + key(), "URY", "delegate");
        if (accepted(reporter.post(entry.path() + "/reports", Map.of("reason", "DUPLICATE")), "reported")) {
            HttpResponse<String> decided = rule(facilitator, entry.review() + "/decision", entry, "REMOVE");
            if (accepted(decided, "removed")) {
                entry.stands(Visitor.json(decided).get("standing").asString());
            }
        }
    }

    private void appeal(Entry entry) {
        if (accepted(head.post(entry.review() + "/appeal", Map.of("text", "It was not said before.")), "appealed")) {
            entry.stands("UNDER_APPEAL");
        }
    }

    private void decide(Entry entry) {
        String outcome = count("RESTORE") <= count("UPHOLD") ? "RESTORE" : "UPHOLD";
        HttpResponse<String> ruled = rule(second, entry.review() + "/appeal/decision", entry, outcome);
        if (accepted(ruled, outcome)) {
            entry.stands(Visitor.json(ruled).get("standing").asString());
        }
    }

    private HttpResponse<String> rule(Visitor who, String path, Entry entry, String outcome) {
        return who.post(
                path,
                Map.of("outcome", outcome, "reason", "DUPLICATE", "explanation", "Said before."),
                tag(who, entry.review()),
                key());
    }

    private void take(Entry entry, String delegation, Random random) {
        String stance = random.nextBoolean() ? "ALIGNS" : "DISSOCIATES";
        position(entry, delegation, "", Map.of("stance", stance, "words", "Point 2."), stance);
    }

    private void revoke(Entry entry, Random random) {
        position(entry, any(List.copyOf(entry.stances.keySet()), random), "/revocation", Map.of(), "");
    }

    private void position(Entry entry, String delegation, String what, Map<String, String> wanted, String stance) {
        Visitor other = service.officer("law-head-" + delegation, delegation, "head-of-delegation");
        List<String> held = entry.stances.getOrDefault(delegation, List.of());
        String seen = "\"" + held.size() + "\"";
        if (accepted(
                other.post(entry.path() + "/positions" + what, wanted, seen, key()),
                stance.isEmpty() ? "revoked" : "taken")) {
            entry.stances.computeIfAbsent(delegation, any -> new ArrayList<>()).add(stance);
        }
    }

    private void mergeOrSeparate(String theme, String into) {
        if (account.isMerged(theme)) {
            if (accepted(themes.separate(theme), "separated")) {
                account.separated(theme);
            }
        } else if (accepted(themes.merge(theme, into), "merged")) {
            account.merged(theme, into);
        }
    }

    private void nothingOfTheContributionsIsLost(String when) {
        for (String thread : account.threads()) {
            List<Entry> expected = account.in(thread);
            List<Contribution> stored =
                    service.bean(Contributions.class).range(ThreadId.of(thread), 1, expected.size() + 10);
            assertThat(stored.stream().map(entry -> entry.id().citation()))
                    .as(when)
                    .containsExactlyElementsOf(
                            expected.stream().map(Entry::citation).toList());
            assertThat(stored.stream().map(WholeLawIT::wordings))
                    .as(when)
                    .containsExactlyElementsOf(
                            expected.stream().map(entry -> entry.wordings).toList());
            JsonNode told = Visitor.json(service.anybody().get("/api/threads/" + thread + "/contributions?limit=200"))
                    .get("contributions");
            assertThat(told.findValuesAsString("state"))
                    .as(when)
                    .isEqualTo(expected.stream().map(Entry::state).toList());
        }
    }

    private void noStepOfAPositionIsLost(String when) {
        for (Entry entry : account.all()) {
            Map<String, Integer> steps = new HashMap<>();
            entry.stances.forEach((delegation, stances) -> steps.put(delegation, stances.size()));
            assertThat(recorded(entry)).as(when + " " + entry.citation()).isEqualTo(steps);
        }
    }

    private void nothingOfTheThemesIsLost(String when) {
        for (String theme : three) {
            JsonNode listed = Visitor.json(service.anybody().get("/api/themes/" + theme + "/threads"));
            assertThat(listed.findValuesAsString("id"))
                    .as("%s, threads of %s", when, theme)
                    .containsExactlyInAnyOrderElementsOf(account.listedOn(theme));
            assertThat(aligned(theme)).as("%s, alignments of %s", when, theme).isEqualTo(account.heldOn(theme));
        }
    }

    private Map<String, Integer> recorded(Entry entry) {
        Map<String, Integer> recorded = new HashMap<>();
        for (JsonNode position :
                Visitor.json(service.anybody().get(entry.path() + "/positions")).get("positions")) {
            recorded.put(
                    position.get("delegation").asString(),
                    position.get("history").size());
        }
        return recorded;
    }

    /** As the picture of the theme has them. */
    private Set<String> aligned(String theme) {
        Set<String> aligned = new TreeSet<>();
        for (JsonNode pair : Visitor.json(service.anybody().get("/api/themes/" + theme + "/alignments"))
                .get("pairs")) {
            String who = pair.get("delegation").asString();
            pair.get("aligned").forEach(one -> aligned.add(who + " ALIGNS " + one.asString()));
            pair.get("dissociated").forEach(one -> aligned.add(who + " DISSOCIATES " + one.asString()));
        }
        return aligned;
    }

    private static List<String> wordings(Contribution contribution) {
        return contribution.editions().stream()
                .map(edition -> edition.words().text())
                .toList();
    }

    private void some(Random random, Predicate<Entry> which, Consumer<Entry> act) {
        List<Entry> found = account.all().stream().filter(which).toList();
        if (!found.isEmpty()) {
            act.accept(any(found, random));
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Whether it took effect; what the state of things does not allow is refused and changes nothing. */
    private boolean accepted(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 403, 404, 409, 412, 422);
        if (answer.statusCode() < 300) {
            happened.merge(what, 1, Integer::sum);
        }
        return answer.statusCode() < 300;
    }

    private int count(String what) {
        return happened.getOrDefault(what, 0);
    }

    private String key() {
        return "law-" + three.getFirst() + "-" + keys++;
    }

    private String tag(String path) {
        return tag(service.anybody(), path);
    }

    private static String tag(Visitor visitor, String path) {
        HttpResponse<String> seen = visitor.get(path);
        return seen.headers()
                .firstValue("ETag")
                .orElseGet(() -> "\"" + Visitor.json(seen).path("version").asInt() + "\"");
    }
}
