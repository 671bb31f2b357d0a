package org.a4p.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.a4p.notification.delivery.ScriptedMailServer.Phase;
import org.a4p.notification.delivery.SmtpOutcome.Accepted;
import org.a4p.notification.delivery.SmtpOutcome.Deferred;
import org.a4p.notification.delivery.SmtpOutcome.Refused;
import org.a4p.notification.delivery.SmtpOutcome.Uncertain;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.MailSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpRelayTests {

    private static final List<String> SILENCES =
            List.of(ScriptedMailServer.SILENCE, ScriptedMailServer.HANG_UP, ScriptedMailServer.RESET);
    /** The silence is waited out, so this is short, but not as short as a busy machine may take for an answer. */
    private static final String SHORT = "1000";

    private static final String LONG = "30000";
    private static final List<String> LATER = List.of("421 closing", "451 try later", "452 no room");
    private static final List<String> NEVER = List.of("550 no such user", "552 too large", "554 refused");

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("everyFaultInEveryPhase")
    void onlyWhatCertainlyDidNotArriveIsSentAgain(Phase phase, String fault, Class<? extends SmtpOutcome> expected)
            throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(phase, fault)) {
            SmtpOutcome outcome = relay(server, fault.equals(ScriptedMailServer.SILENCE) ? SHORT : LONG)
                    .send(mail());

            assertThat(outcome).isInstanceOf(expected);
            assertThat(server.taken() > 0 && outcome instanceof Deferred)
                    .as("a mail the server has would be sent again")
                    .isFalse();
        }
    }

    static Stream<Arguments> everyFaultInEveryPhase() {
        return Stream.of(
                        every(SILENCES, Deferred.class, Phase.GREETING, Phase.EHLO, Phase.MAIL, Phase.RCPT, Phase.DATA),
                        every(SILENCES, Uncertain.class, Phase.DOT),
                        every(SILENCES, Accepted.class, Phase.QUIT),
                        every(LATER, Deferred.class, Phase.GREETING, Phase.EHLO, Phase.MAIL, Phase.RCPT),
                        every(LATER, Deferred.class, Phase.DATA, Phase.DOT),
                        every(LATER, Accepted.class, Phase.QUIT),
                        every(NEVER, Refused.class, Phase.MAIL, Phase.RCPT, Phase.DATA, Phase.DOT),
                        every(NEVER, Accepted.class, Phase.QUIT))
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> every(
            List<String> faults, Class<? extends SmtpOutcome> expected, Phase... phases) {
        return Arrays.stream(phases)
                .flatMap(phase -> faults.stream().map(fault -> Arguments.of(phase, fault, expected)));
    }

    private static SmtpRelay relay(ScriptedMailServer server, String limitMillis) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        Properties limits = sender.getJavaMailProperties();
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> limits.put("mail.smtp." + limit, limitMillis));
        return new SmtpRelay(sender, new MailSettings("updates@a4p.example"));
    }

    private static Delivery mail() {
        Letter letter = new Letter("Subject", "Text", "<p>Text</p>", "en", "perf-2", null, null);
        return Delivery.update("event|subscription", "subscription", "reader@example.org", letter)
                .createdAt(Instant.parse("2026-01-01T00:00:00Z"));
    }
}
