package org.a4p.consultation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What officers have read, kept for each of them alone. */
class ReadingIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void whatWasReadIsNewNoMore() {
        say(5);
        assertThat(officer(scene.uruguay()).get("unread").asInt()).isEqualTo(5);
        assertThat(officer(scene.uruguay()).get("firstUnread").asInt()).isEqualTo(1);

        read(scene.uruguay(), "1-2,4");

        JsonNode read = officer(scene.uruguay());
        assertThat(read.get("read").asString()).isEqualTo("1-2,4");
        assertThat(read.get("unread").asInt()).isEqualTo(2);
        assertThat(read.get("firstUnread").asInt()).isEqualTo(3);
    }

    @Test
    void anOfficerKnowsWhatNobodyOfTheDelegationHasRead() {
        say(4);
        Visitor colleague = scene.service().officer("ury-second", "URY", "delegate");
        read(scene.uruguay(), "1");
        read(colleague, "2-3");
        read(scene.senegal(), "4");

        JsonNode delegation = view(scene.uruguay()).get("delegation");
        assertThat(delegation.get("read").asString()).isEqualTo("1-3");
        assertThat(delegation.get("unread").asInt()).isEqualTo(1);
        assertThat(officer(scene.uruguay()).get("read").asString()).isEqualTo("1");
    }

    @Test
    void whatTheThreadDoesNotHaveYetCannotHaveBeenRead() {
        say(2);

        read(scene.uruguay(), "1-999999999");

        assertThat(officer(scene.uruguay()).get("read").asString()).isEqualTo("1-2");
        scene.say("Said later.");
        assertThat(officer(scene.uruguay()).get("firstUnread").asInt()).isEqualTo(3);
    }

    @Test
    void marksOfSeveralTabsAreAllKept() throws InterruptedException, ExecutionException {
        say(30);
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> sent = IntStream.rangeClosed(1, 30)
                    .mapToObj(number -> tabs.submit(() -> post(scene.uruguay(), Integer.toString(number))))
                    .toList();
            for (Future<HttpResponse<String>> answer : sent) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(officer(scene.uruguay()).get("read").asString()).isEqualTo("1-30");
    }

    @Test
    void openingThePageReadsNothing() {
        say(1);

        scene.uruguay().get(scene.page());
        scene.uruguay().get(scene.page() + "/unread");

        assertThat(officer(scene.uruguay()).get("unread").asInt()).isEqualTo(1);
    }

    @Test
    void oneButtonReadsEverythingUpToWhatThePageShowed() {
        say(3);

        HttpResponse<String> sent = scene.uruguay().submit(scene.page() + "/read", Map.of("upTo", "2"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(officer(scene.uruguay()).get("read").asString()).isEqualTo("1-2");
        assertThat(scene.uruguay()
                        .submit(scene.page() + "/read", Map.of("upTo", "nonsense"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer(scene.uruguay()).get("read").asString()).isEqualTo("1-2");
    }

    @Test
    void theFirstUnreadAndAnyNumberAreOneClickAway() {
        say(8);
        read(scene.uruguay(), "1-4");

        assertThat(location(scene.uruguay(), "/unread")).endsWith(scene.page() + "?from=3#contribution-5");
        assertThat(location(scene.anybody(), "/unread")).endsWith("#contribution-8");
        assertThat(location(scene.anybody(), "/go?number=6")).endsWith(scene.page() + "?from=4#contribution-6");
        assertThat(location(scene.anybody(), "/go?number=1")).endsWith(scene.page() + "?from=1#contribution-1");
        assertThat(location(scene.anybody(), "/go?number=999")).endsWith("#contribution-8");
        assertThat(location(scene.anybody(), "/go?number=six")).endsWith(scene.page());
        assertThat(location(scene.anybody(), "/go")).endsWith(scene.page());
    }

    @Test
    void theThreadSaysWhatIsNewAndMarksItInWords() {
        say(3);
        read(scene.uruguay(), "1-2");

        String page = scene.uruguay().get(scene.page(), "Accept-Language", "en").body();

        assertThat(page)
                .contains("1 contribution is new for you.", scene.page() + "/unread", "Mark all as read")
                .contains("1 contribution has been read by nobody of your delegation yet.")
                .contains("data-read-marks=\"/api/threads/" + scene.thread() + "/read\"");
        assertThat(page.split("data-unread", -1)).as("one card is marked").hasSize(2);
        assertThat(page).containsPattern("data-unread[^>]*>Unread</span>");
        assertThat(scene.anybody().get(scene.page()).body())
                .contains("Go to number")
                .doesNotContain("data-unread", "data-read-marks", "Mark all as read");
    }

    @Test
    void whoIsNotSignedInHasNoMarks() {
        assertThat(scene.anybody()
                        .get("/api/threads/" + scene.thread() + "/read")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post(scene.anybody(), "1").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsNoListOfNumbersIsRefused() {
        assertThat(post(scene.uruguay(), "1-").statusCode()).isEqualTo(422);
        assertThat(post(scene.uruguay(), "1-").body()).contains("numbers-unreadable");
        assertThat(scene.uruguay()
                        .post("/api/threads/perf-99999/read", Map.of("numbers", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    private void say(int contributions) {
        IntStream.rangeClosed(1, contributions).forEach(number -> scene.say("Number " + number));
    }

    private void read(Visitor officer, String numbers) {
        assertThat(post(officer, numbers).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(Visitor officer, String numbers) {
        return officer.post("/api/threads/" + scene.thread() + "/read", Map.of("numbers", numbers));
    }

    private JsonNode officer(Visitor officer) {
        return view(officer).get("officer");
    }

    private JsonNode view(Visitor officer) {
        return Visitor.json(officer.get("/api/threads/" + scene.thread() + "/read"));
    }

    private String location(Visitor visitor, String way) {
        HttpResponse<String> answer = visitor.get(scene.page() + way);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
