package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.ThreadGrew;
import org.a4p.delegations.Role;
import org.a4p.service.migration.Migrations;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

/** What comes between the publication of a cleared draft and its being noted on the draft: others, and the end of the process. */
class ClearanceGapIT {

    private static final AtomicReference<Runnable> GAP = new AtomicReference<>(ClearanceGapIT::nothing);

    private final Scene scene = Scene.open(Shared.SERVICE);
    private final Visitor delegate = scene.service().officer("bgd-delegate", "BGD", "delegate");
    private final Visitor head = scene.service().officer("bgd-head", "BGD", "delegate", "head-of-delegation");
    private final ClearedDraftPublisher job = scene.service().bean(ClearedDraftPublisher.class);

    @BeforeEach
    void nothingInTheGap() {
        GAP.set(ClearanceGapIT::nothing);
    }

    @Test
    void nobodyChangesADraftThatIsBeingPublished() {
        String draft = submitted("As the head saw it.");
        List<Integer> answers = new ArrayList<>();
        GAP.set(() -> {
            answers.add(revised(draft, "Slipped in.", "0").statusCode());
            answers.add(revised(draft, "Slipped in.", "1").statusCode());
            answers.add(returned(draft, "1").statusCode());
            answers.add(discarded(draft, "1").statusCode());
        });

        HttpResponse<String> cleared = head.post(draft + "/clear", Map.of(), "0", "k");

        assertThat(cleared.statusCode()).as(cleared.body()).isEqualTo(200);
        assertThat(answers).containsExactly(412, 409, 409, 409);
        JsonNode after = Visitor.json(delegate.get(draft));
        assertThat(after.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(after.at("/fields/text").asString()).isEqualTo("As the head saw it.");
        assertThat(entry(after).get("text").asString()).isEqualTo("As the head saw it.");
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void whoeverClearsAgainAfterACrashFindsWhatIsPublished() {
        String draft = submitted("Said once.");
        GAP.set(ClearanceGapIT::crash);
        assertThat(head.post(draft + "/clear", Map.of(), "0", "k").statusCode()).isEqualTo(500);

        assertThat(revised(draft, "Other words.", "1").statusCode()).isEqualTo(409);
        assertThat(discarded(draft, "1").statusCode()).isEqualTo(409);
        assertThat(page(head, draft)).contains("Cleared, being published", "Publish it now");
        HttpResponse<String> again = head.post(draft + "/clear", Map.of(), "0", "k");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Visitor.json(again).get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void oneThatWasClearedAndNeverPublishedIsPublishedByTheJobAsItsHeadClearedIt() {
        String draft = submitted("Left behind.");
        stuck(draft);
        assertThat(Visitor.json(delegate.get(draft)).get("state").asString()).isEqualTo("CLEARED");
        assertThat(delegate.get("/drafts").statusCode()).isEqualTo(200);
        assertThat(scene.entries()).isZero();

        job.run();
        job.run();

        JsonNode after = Visitor.json(delegate.get(draft));
        assertThat(after.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(after.get("steps").findValuesAsString("officer"))
                .containsExactly("bgd-delegate", "bgd-head", "bgd-head");
        assertThat(scene.anybody().get(scene.page()).body()).contains("Left behind.", "Bangladesh");
        assertThat(contribution(after).voice().officer()).isEqualTo("bgd-delegate");
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void oneThatWasClearedBeforeItWasKeptWhoDidSoIsPublishedAllTheSame() {
        String draft = submitted("Left behind long ago.");
        stuck(draft);
        scene.service()
                .bean(MongoDatabase.class)
                .getCollection("clearances")
                .updateOne(eq("words.text", "Left behind long ago."), unset("clearedBy"));

        scene.service().bean(Migrations.class).run();
        job.run();

        JsonNode after = Visitor.json(delegate.get(draft));
        assertThat(after.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(after.get("steps").findValuesAsString("officer"))
                .containsExactly("bgd-delegate", "bgd-head", "bgd-head");
    }

    @Test
    void theJobLeavesAloneWhatIsBeingPublished() {
        String draft = submitted("Under way.");
        GAP.set(job::run);

        assertThat(head.post(draft + "/clear", Map.of(), "0", "k").statusCode()).isEqualTo(200);

        assertThat(Visitor.json(delegate.get(draft)).get("steps")).hasSize(3);
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void aClearingThatCannotBePublishedIsUndone() {
        String draft = submitted("Too late.");
        String stuck = submitted("Too late as well.");
        scene.conclude("We conclude.");
        stuck(stuck);

        HttpResponse<String> refused = head.post(draft + "/clear", Map.of(), "0", "k");
        job.run();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/thread-closed");
        for (String undone : List.of(draft, stuck)) {
            JsonNode after = Visitor.json(delegate.get(undone));
            assertThat(after.get("state").asString()).isEqualTo("SUBMITTED");
            assertThat(after.get("steps")).hasSize(1);
        }
        assertThat(revised(draft, "Other words.", "2").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000})
    void whatIsPublishedIsWhatAHeadSawAndWhatTheDraftSays(long seed) {
        Random random = new Random(seed);
        int published = 0;
        for (int round = 0; round < 6; round++) {
            String draft = submitted("Words 0 of draft " + round);
            Set<String> cleared = new HashSet<>();
            for (int act = 1; act <= 6; act++) {
                String words = "Words " + act + " of draft " + round;
                GAP.set(random.nextInt(4) == 0 ? ClearanceGapIT::crash : () -> act(random, draft, words, cleared));
                act(random, draft, words, cleared);
            }
            GAP.set(ClearanceGapIT::nothing);
            act(random.nextBoolean() ? 0 : 1, draft, "Last words of draft " + round, cleared);

            JsonNode after = Visitor.json(head.get(draft));
            if (after.get("state").asString().equals("CLEARED")) {
                after = Visitor.json(head.post(draft + "/clear", Map.of(), "0", "k"));
            }
            if (after.path("published").isString()) {
                published++;
                String said = entry(after).get("text").asString();
                assertThat(after.at("/fields/text").asString())
                        .as("seed %s", seed)
                        .isEqualTo(said);
                assertThat(cleared).as("seed %s", seed).contains(said);
            }
            assertThat(scene.entries()).as("seed %s, round %s", seed, round).isEqualTo(published);
        }
        assertThat(published).as("seed %s", seed).isPositive();
    }

    private void act(Random random, String draft, String words, Set<String> cleared) {
        act(random.nextInt(6), draft, words, cleared);
    }

    /** One thing that somebody does who has just looked at the draft. */
    private void act(int which, String draft, String words, Set<String> cleared) {
        JsonNode seen = Visitor.json(head.get(draft));
        String version = seen.get("version").asString();
        switch (which) {
            case 0, 1 -> {
                cleared.add(seen.at("/fields/text").asString());
                head.post(draft + "/clear", Map.of(), version, "k");
            }
            case 2, 3 -> revised(draft, words, version);
            case 4 -> returned(draft, version);
            default -> {
                if (words.startsWith("Words 6")) {
                    discarded(draft, version);
                } else {
                    revised(draft, words, version);
                }
            }
        }
    }

    /** Leaves the draft as a process does that ends after clearing it. */
    private void stuck(String draft) {
        Clearances clearances = scene.service().bean(Clearances.class);
        Clearance seen = clearances
                .find(new ClearanceId(draft.substring(draft.lastIndexOf('/') + 1)))
                .orElseThrow();
        Instant before = Instant.now().minus(ClearedDraftPublisher.GRACE).minusSeconds(1);
        ClearingOfficer cleared = new ClearingOfficer("bgd-head", "bgd-head", Set.of(Role.HEAD_OF_DELEGATION));
        assertThat(clearances.change(seen, seen.cleared(cleared, before))).isTrue();
    }

    private HttpResponse<String> revised(String draft, String text, String version) {
        return delegate.put(draft + "/words", Map.of("text", text), version);
    }

    private HttpResponse<String> returned(String draft, String version) {
        return head.post(draft + "/return", Map.of("note", "Once more."), version, "k");
    }

    private HttpResponse<String> discarded(String draft, String version) {
        return delegate.submit(draft.replace("/api/clearances", "/drafts") + "/discard", Map.of("version", version));
    }

    private Contribution contribution(JsonNode draft) {
        return ContributionId.cited(draft.get("published").asString())
                .flatMap(scene.service().bean(Contributions.class)::find)
                .orElseThrow();
    }

    private JsonNode entry(JsonNode draft) {
        String citation = draft.get("published").asString();
        return Visitor.json(
                scene.anybody().get(scene.contributions() + "/" + citation.substring(citation.lastIndexOf('/') + 1)));
    }

    private String submitted(String text) {
        HttpResponse<String> submitted =
                delegate.post("/api/threads/" + scene.thread() + "/clearances", Map.of("text", text));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        return submitted.headers().firstValue("Location").orElseThrow();
    }

    private static String page(Visitor visitor, String draft) {
        return visitor.get(draft.replace("/api/clearances", "/drafts"), "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    private static void nothing() {
        // As in most requests, nobody comes between.
    }

    private static void crash() {
        throw new IllegalStateException("the process ends here");
    }

    private static final class Shared {
        static final RunningService SERVICE = RunningService.with(Interleaved.class);
    }

    /** Runs what a test wants between the publication and all that follows it. */
    static class Interleaved {
        @EventListener
        void grew(ThreadGrew event) {
            GAP.getAndSet(ClearanceGapIT::nothing).run();
        }
    }
}
