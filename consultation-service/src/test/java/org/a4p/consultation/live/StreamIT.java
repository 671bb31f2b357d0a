package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamIT {

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);

    @Test
    void whatIsSaidAppearsAsHtmlInTheReadersLanguage() {
        try (StreamReader reader = open("?after=0", "Accept-Language", "fr")) {
            scene.say("Bonjour, *tout le monde*.\n\nDeux lignes.");

            await().untilAsserted(() -> assertThat(reader.numbers()).containsExactly(1));
            assertThat(reader.events().getFirst().data())
                    .contains("id=\"contribution-1\"", "Sénégal", "<em>tout le monde</em>", "Deux lignes.");
        }
    }

    @Test
    void aReaderWhoComesBackGetsExactlyWhatWasMissed() {
        IntStream.rangeClosed(1, 3).forEach(number -> scene.say("Number " + number));
        try (StreamReader first = open("?after=1")) {
            await().untilAsserted(() -> assertThat(first.numbers()).containsExactly(2, 3));
        }
        scene.say("Number 4");
        scene.say("Number 5");

        try (StreamReader again = open("?after=1", "Last-Event-ID", "3")) {
            await().untilAsserted(() -> assertThat(again.numbers()).containsExactly(4, 5));
            scene.say("Number 6");
            await().untilAsserted(() -> assertThat(again.numbers()).containsExactly(4, 5, 6));
        }
    }

    @Test
    void aLongThreadIsCaughtUpWithInOrderAndWithoutAGap() {
        IntStream.rangeClosed(1, 120).forEach(number -> scene.say("Number " + number));

        try (StreamReader reader = open("")) {
            await().untilAsserted(() -> assertThat(reader.numbers())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 120).boxed().toList()));
        }
    }

    @Test
    void aConclusionIsNotTheEndForMoreMayFollow() {
        try (StreamReader reader = open("")) {
            scene.say("Before the end.");
            scene.conclude("The end.");
            scene.facilitator().post("/api/threads/" + scene.thread() + "/reopening", Map.of("text", "New facts."));
            scene.say("After the end.");

            await().untilAsserted(() -> assertThat(reader.numbers()).containsExactly(1, 2, 3, 4));
        }
    }

    @Test
    void whatWasCorrectedOrWithdrawnIsToldByItsNumberToThoseWhoHaveIt() {
        IntStream.rangeClosed(1, 3).forEach(number -> scene.say("Number " + number));
        String third = scene.contributions() + "/3";
        try (StreamReader reader = open("?after=3");
                StreamReader behind = open("?after=0")) {
            await().untilAsserted(() -> assertThat(behind.numbers()).containsExactly(1, 2, 3));

            assertThat(scene.senegal()
                            .put(third + "/wording", Map.of("text", "Number three"), "\"0\"")
                            .statusCode())
                    .isEqualTo(200);

            await().untilAsserted(() -> assertThat(reader.changed()).contains("3"));
            await().untilAsserted(() -> assertThat(behind.changed()).contains("3"));
            assertThat(reader.numbers()).isEmpty();
        }
        try (StreamReader late = open("?after=2")) {
            await().untilAsserted(() -> assertThat(late.numbers()).containsExactly(3));
            assertThat(late.events().getFirst().data()).contains("Number three");
        }
    }

    @Test
    void whatManyReadersGetHasNoTimeOfOneOfThem() {
        try (StreamReader reader = open("?after=0", "Cookie", "tz=Asia/Tokyo")) {
            scene.say("At what time?");

            await().untilAsserted(() -> assertThat(reader.numbers()).containsExactly(1));
            assertThat(reader.events().getFirst().data())
                    .contains("class=\"instant\"")
                    .doesNotContain("Tokyo", "data-own");
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(open("?after=some").status()).isEqualTo(400);
        assertThat(open("", "Last-Event-ID", "x").status()).isEqualTo(400);
        try (StreamReader reader = open("?after=-5")) {
            assertThat(reader.status()).isEqualTo(200);
        }
    }

    @Test
    @Timeout(20)
    void whoeverAsksForTheHeadersAloneGetsThemAndTakesNoPlace() {
        HttpResponse<String> head = scene.anybody().head(scene.page() + "/stream?after=0");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
        assertThat(head.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(head.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(service.bean(LiveSubscriptions.class).watching(scene.id())).isZero();
        assertThat(scene.anybody().head("/threads/perf-999/stream").statusCode())
                .isEqualTo(404);
    }

    @Test
    void readersWhoLeaveAreForgotten() {
        LiveSubscriptions watches = service.bean(LiveSubscriptions.class);
        StreamReader reader = open("");
        await().untilAsserted(() -> assertThat(watches.watching(scene.id())).isEqualTo(1));

        reader.close();

        await().untilAsserted(() -> {
            scene.say("Is anybody there?");
            assertThat(watches.watching(scene.id())).isZero();
        });
    }

    private StreamReader open(String query, String... headers) {
        return StreamReader.open(scene.anybody(), scene.page() + "/stream" + query, headers);
    }
}
