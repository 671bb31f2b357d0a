package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said, followed and caught before {@code down} is there after {@code up}. */
class NothingIsLostOverARestartIT {

    private final Platform platform = RunningPlatform.get();

    @Test
    void contributionsSubscriptionsAndMailSurvive() {
        String reader = "restart@example.org";
        follow(reader, "pb");
        var before = post("Before the restart.");
        platform.awaitMail(reader, before);

        RunningPlatform.restart();

        assertThat(platform.get("/api/threads/pb-1/contributions?from=1&limit=200")
                        .response()
                        .body())
                .contains(before)
                .contains("Before the restart.");
        assertThat(platform.mailTo(reader)).hasSize(2);
        var after = post("After the restart.");
        platform.awaitMail(reader, after);
        assertThat(platform.mailTo(reader)).hasSize(3);
    }

    private String post(String text) {
        var posted = platform.post(
                "/api/threads/pb-1/contributions",
                platform.token("nor-delegate"),
                Map.of("type", "INFORMATION", "text", text));
        return posted.json().path("citation").stringValue();
    }

    private void follow(String reader, String theme) {
        platform.postAnonymously(
                "/api/subscriptions",
                Map.of("email", reader, "language", "en", "follow", Map.of("kind", "theme", "id", theme)));
        String link = Platform.link(platform.awaitMail(reader, ""), "/updates/confirm");
        var confirmed = platform.send(platform.request(link)
                .header("Origin", platform.gateway().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody()));
        assertThat(confirmed.status()).isLessThan(400);
    }
}
