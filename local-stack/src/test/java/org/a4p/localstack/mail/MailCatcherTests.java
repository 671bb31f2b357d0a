package org.a4p.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTests {

    private static final Instant ENDORSEMENT_DAY = Instant.parse("2018-09-11T14:30:00.123456Z");

    @TempDir
    Path directory;

    private CaughtMails mails;
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        mails = new CaughtMails(directory.resolve("mail"), InstantSource.fixed(ENDORSEMENT_DAY));
        catcher = MailCatcher.start(mails, 0);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void whatIsSentIsListed() throws MessagingException {
        new Sender(catcher)
                .send(
                        "Performance – новое сообщение",
                        "Read it: https://a4p.example/threads/perf-2?from=14. Stop: https://a4p.example/stop",
                        "<a href=\"https://a4p.example/dressed-up\">Read it</a>",
                        "reader+perf@a4p.example");

        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("reader+perf@a4p.example");
            assertThat(mail.from()).isEqualTo("updates@a4p.example");
            assertThat(mail.subject()).isEqualTo("Performance – новое сообщение");
            assertThat(mail.received()).isEqualTo("2018-09-11T14:30:00.123Z");
            assertThat(mail.links())
                    .containsExactly("https://a4p.example/threads/perf-2?from=14", "https://a4p.example/stop");
        });
    }

    @Test
    void linksOfAnHtmlOnlyMailAreThoseOfItsMarkup() throws MessagingException {
        new Sender(catcher)
                .send("s", "no link here", "<a href=\"https://a4p.example/?a=1&amp;b=2\">Read</a>", "x@a4p.example");

        assertThat(mails.all().getFirst().links()).containsExactly("https://a4p.example/?a=1&b=2");
    }

    @Test
    void everyRecipientHasAFileOfTheirOwn() throws MessagingException {
        new Sender(catcher).send("s", "t", "<p>t", "one@a4p.example", "two@a4p.example");

        assertThat(mails.all())
                .extracting(CaughtMail::to)
                .containsExactlyInAnyOrder("one@a4p.example", "two@a4p.example");
    }

    @Test
    void afterARestartTheMailIsThereAndTheNewestIsLast() throws MessagingException {
        new Sender(catcher).send("first", "t", "<p>t", "x@a4p.example");
        var reopened =
                new CaughtMails(directory.resolve("mail"), InstantSource.fixed(ENDORSEMENT_DAY.minusSeconds(60)));
        try (MailCatcher second = MailCatcher.start(reopened, 0)) {
            new Sender(second).send("second", "t", "<p>t", "x@a4p.example");
        }

        assertThat(reopened.all()).extracting(CaughtMail::subject).containsExactly("first", "second");
    }

    @Test
    void aMessageThatCannotBeKeptIsNotAcknowledged() throws IOException {
        Files.delete(directory.resolve("mail"));

        assertThatThrownBy(() -> new Sender(catcher).send("s", "t", "<p>t", "x@a4p.example"))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("451");
    }

    @Test
    void aHalfWrittenFileIsNoMail() throws IOException {
        Files.writeString(directory.resolve("mail/00000001-20180911T143000.123Z.eml.part"), "Subject: ha");

        assertThat(new CaughtMails(directory.resolve("mail"), InstantSource.system()).all())
                .isEmpty();
    }

    @Test
    void onlyACaughtFileIsEverRead() {
        assertThat(mails.file("../identity/signing-key.json")).isEmpty();
        assertThat(mails.file("00000001-20180911T143000.123Z.eml")).isEmpty();
    }
}
