package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a link of a mail opens, and what it does not; every refusal is the same, so that it tells nothing. */
class LinksIT extends NotificationService {

    private final String reader = "links-" + System.nanoTime() + "@example.org";

    @Test
    void aLinkDoesWhatItsMailSaysAndNothingElse() {
        ask(reader, "perf", "en");
        String confirm = Mail.path(mail(reader, 1), "/updates/confirm");
        assertThat(post(confirm.replace("confirm", "unsubscribe"), "").statusCode())
                .isEqualTo(410);
        assertThat(post(confirm.replace("confirm", "rejoin"), "").statusCode()).isEqualTo(410);
        assertThat(post(confirm, "").statusCode()).isEqualTo(200);
        assertThat(post(confirm, "").statusCode()).isEqualTo(200);

        publish(Event.contribution("News"));
        String leave = Mail.path(mail(reader, 2), "/updates/unsubscribe");
        assertThat(post(leave.replace("unsubscribe", "confirm"), "").statusCode())
                .isEqualTo(410);
        assertThat(post(leave, "").statusCode()).isEqualTo(200);
        assertThat(post(confirm, "").statusCode()).isEqualTo(410);
        assertThat(get(confirm).statusCode()).isEqualTo(410);
        assertThat(post(leave.replace("unsubscribe", "rejoin"), "").statusCode())
                .isEqualTo(200);
    }
}
