package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Following by e-mail goes on when themes are renamed, merged and parted again. */
class MergedThemesIT extends NotificationService {

    private final String training = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String performance = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoFollowsOneOfTwoMergedThemesHearsOfBothAndOnce() {
        String ofTraining = follower(training);
        String ofPerformance = follower(performance);
        String ofBoth = follower(training);
        follow(ofBoth, performance, 2);

        merge();
        publish(contribution(training, "Said under training."));
        assertThat(mail(ofTraining, 2).text()).contains("Said under training.");
        assertThat(mail(ofPerformance, 2).text()).contains("Said under training.");
        assertThat(mail(ofBoth, 3).text()).contains("Said under training.");
        publish(contribution(performance, "Said under performance."));

        assertThat(mail(ofTraining, 3).text()).contains("Said under performance.");
        assertThat(mail(ofPerformance, 3).text()).contains("Said under performance.");
        assertThat(mail(ofBoth, 4).text()).contains("Said under performance.");
        assertThat(mails(ofBoth)).as("two confirmations, two updates").hasSize(4);
    }

    @Test
    void aMergedThemeIsNoLongerOfferedUntilItIsPartedAgain() {
        follower(training);
        String ofPerformance = follower(performance);
        merge();

        publish(theme("theme.separated.v1", training, "Training"));

        await().atMost(PATIENCE).until(() -> offered(training));
        publish(contribution(training, "Not for followers of performance any more."));
        publish(contribution(performance, "For them."));
        assertThat(mail(ofPerformance, 2).text()).contains("For them.");
    }

    @Test
    void aRenamedThemeIsOfferedUnderItsNewName() {
        follower(training);

        publish(theme("theme.renamed.v1", training, "Preparation of " + training));

        await().atMost(PATIENCE)
                .until(() -> get("/api/subscriptions/followables").body().contains("Preparation of " + training));
    }

    @Test
    void followersHearOfMoreTimeWithTheReasonAndBothDeadlines() {
        String reader = follower(training);

        Event extended = Event.sample("consultation/consultation.extended.v1");
        extended.data().put("theme", new Document("id", training));
        publish(extended);

        Mail mail = mail(reader, 2);
        assertThat(mail.subject()).contains("more time", "4 May 2018");
        assertThat(mail.text()).contains("18:00", "27 April 2018", "New York", "consult their capitals");
        assertThat(Mail.path(mail, "/consultations/perf-round-1")).isEqualTo("/consultations/perf-round-1");
    }

    private void merge() {
        Event merged = theme("theme.merged.v1", training, "Training");
        merged.data().get("into", Document.class).put("id", performance);
        publish(merged);
        await().atMost(PATIENCE).until(() -> !offered(training));
    }

    @Override
    String follower(String theme) {
        String address = "reader-" + UUID.randomUUID() + "@example.org";
        follow(address, theme, 1);
        return address;
    }

    private void follow(String address, String theme, int mail) {
        if (!offered(theme)) {
            publish(theme("theme.created.v1", theme, "Theme " + theme));
            await().atMost(PATIENCE).until(() -> offered(theme));
        }
        ask(address, theme, "en");
        post(Mail.path(mail(address, mail), "/updates/confirm"), "");
    }

    private boolean offered(String theme) {
        return get("/api/subscriptions/followables").body().contains("\"" + theme + "\"");
    }

    private static Event theme(String type, String id, String name) {
        Event event = Event.sample("consultation/" + type);
        event.tree().put("subject", id);
        event.data().put("id", id);
        event.data().get("names", Document.class).put("en", name);
        return event;
    }

    private static Event contribution(String theme, String text) {
        Event event = Event.contribution(text);
        event.data().put("theme", new Document("id", theme));
        return event;
    }
}
