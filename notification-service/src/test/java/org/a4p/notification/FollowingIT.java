package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FollowingIT extends NotificationService {

    private final MongoDatabase database = bean(MongoDatabase.class);

    @Test
    void followConfirmHearLeaveAndHearNoMore() {
        String witness = follower("en");
        String reader = "awa-" + System.nanoTime() + "@example.org";
        assertThat(ask(reader, "perf", "fr").statusCode()).isEqualTo(202);
        String confirm = Mail.path(mail(reader, 1), "/updates/confirm");

        assertThat(get(confirm).statusCode()).isEqualTo(200);
        publish(Event.contribution("Not for Awa: opening the link confirms nothing."));
        mail(witness, 2);
        assertThat(mails(reader)).hasSize(1);

        assertThat(post(confirm, "").statusCode()).isEqualTo(200);
        publish(Event.contribution("**Performance** is shared. <script>alert(1)</script>"));
        Mail news = mail(reader, 2);
        assertThat(news.subject()).isEqualTo("[A4P/PERF/2/14] Sénégal : déclaration dans « " + title() + " »");
        assertThat(Mail.path(news, "/threads/perf-2/contributions/14")).isEqualTo("/threads/perf-2/contributions/14");
        assertThat(news.text()).contains("> **Performance** is shared.");
        assertThat(news.html()).contains("<strong>Performance</strong>").doesNotContain("<script");
        mail(witness, 3);

        String leave = Mail.path(news, "/updates/unsubscribe");
        assertThat(news.header("List-Unsubscribe")).isEqualTo("<https://a4p.example" + leave + ">");
        assertThat(news.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(post(leave, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        assertThat(post(leave, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        publish(Event.contribution("Not for Awa either: she has left."));
        mail(witness, 4);
        assertThat(mails(reader)).hasSize(2);
    }

    @Test
    void anOldTextThatIsEnteredLaterMailsNobody() {
        String reader = follower("en");
        Event old = Event.contribution("Said years ago.");
        old.data().put("transcribed", true);

        publish(old);
        publish(Event.contribution("Said now."));

        assertThat(mail(reader, 2).text()).contains("> Said now.");
    }

    @Test
    void leavingCanBeTakenBack() {
        String reader = follower("en");
        publish(Event.contribution("One"));
        String leave = Mail.path(mail(reader, 2), "/updates/unsubscribe");
        post(leave, "");

        assertThat(post(leave.replace("unsubscribe", "rejoin"), "").statusCode())
                .isEqualTo(200);

        publish(Event.contribution("Two"));
        assertThat(mail(reader, 3).text()).contains("> Two");
    }

    @Test
    void aReplayOfEverythingMailsNobodyAgain() {
        String early = follower("en");
        Event[] events = new Event[20];
        for (int number = 0; number < events.length; number++) {
            events[number] = Event.contribution("News " + number);
            publish(events[number]);
        }
        mails(early, 21);
        String late = "late-" + System.nanoTime() + "@example.org";

        database.getCollection("handledEvents").drop();
        ask(late, "perf", "en");
        post(Mail.path(mail(late, 1), "/updates/confirm"), "");
        for (Event event : events) {
            publish(event.at(Instant.now().minus(Duration.ofMinutes(5))));
        }
        publish(Event.contribution("The last"));

        assertThat(mail(late, 2).text()).contains("> The last");
        assertThat(mails(early, 22)).hasSize(22);
        assertThat(mails(late)).hasSize(2);
    }

    @Test
    void aThousandOpenedLinksUnsubscribeNobody() {
        String reader = follower("en");
        publish(Event.contribution("One"));
        String leave = Mail.path(mail(reader, 2), "/updates/unsubscribe");

        for (int time = 0; time < 1_000; time++) {
            assertThat(get(leave).statusCode()).isEqualTo(200);
        }

        publish(Event.contribution("Two"));
        assertThat(mail(reader, 3).text()).contains("> Two");
    }

    @Test
    void anEventThatMakesNoSenseHoldsUpNothing() {
        String reader = follower("en");
        Event broken = Event.contribution("x");
        broken.data().put("theme", new Document("id", "../../etc"));
        publish(broken);
        Event unknown = Event.contribution("A type of tomorrow");
        unknown.data().put("contributionType", "TOAST");
        publish(unknown);

        assertThat(mail(reader, 2).subject()).contains("contribution");
    }

    private static String title() {
        return Event.contribution("").data().getEmbedded(List.of("thread", "title"), String.class);
    }
}
