package org.a4p.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.MailSettings;
import org.junit.jupiter.api.Test;

class LetterMessageTests {

    private static final String LEAVE = "https://a4p.example/updates/unsubscribe?token=" + "a".repeat(108);
    private static final Set<String> HEADERS = Set.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted",
            "Precedence",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");
    private static final List<String> TRICKS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u0000",
            "\u202e",
            "Bcc: evil@example.org",
            ">",
            "<",
            "\"",
            "=?utf-8?Q?=0D=0ABcc:_evil@example.org?=",
            "=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5vcmc=?=",
            "مساهمة",
            "发言",
            "\ud83d",
            " ",
            "\t",
            "Performance".repeat(20),
            ":");

    @Test
    void eachAttemptSendsTheSameBytes() throws Exception {
        assertThat(bytes(letter("Subject", "perf-2"), "event|1"))
                .isEqualTo(bytes(letter("Subject", "perf-2"), "event|1"));
        assertThat(bytes(letter("Subject", "perf-2"), "event|2"))
                .isNotEqualTo(bytes(letter("Subject", "perf-2"), "event|1"));
    }

    @Test
    void leavingStandsOnOneLineAndWorksWithOneClick() throws Exception {
        String head = head(letter("Subject", "perf-2"));

        assertThat(head + "\r\n")
                .contains("\r\nList-Unsubscribe: <" + LEAVE + ">\r\n")
                .contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
                .contains("\r\nList-Id: <perf-2.a4p.example>\r\n")
                .contains("\r\nIn-Reply-To: <perf-2@a4p.example>\r\n")
                .contains("\r\nReferences: <perf-2@a4p.example>\r\n")
                .contains("\r\nAuto-Submitted: auto-generated\r\n")
                .contains("\r\nPrecedence: list\r\n");
    }

    @Test
    void noTextBeginsAHeaderOfItsOwn() throws Exception {
        Random chance = new Random(24);
        for (int sample = 0; sample < 5_000; sample++) {
            String head = head(letter(trick(chance), trick(chance)));
            assertThat(names(head)).as(head).isEqualTo(HEADERS);
        }
    }

    private static String trick(Random chance) {
        return chance.ints(1 + chance.nextInt(6), 0, TRICKS.size())
                .mapToObj(TRICKS::get)
                .collect(Collectors.joining());
    }

    private static Set<String> names(String head) {
        assertThat(head.replace("\r\n", "")).doesNotContain("\r", "\n");
        return head.lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
                .collect(Collectors.toSet());
    }

    private static Letter letter(String subject, String id) {
        return new Letter(subject, "Text", "<p>Text</p>", "en", id, id, LEAVE);
    }

    private static String head(Letter letter) throws Exception {
        String mail = new String(bytes(letter, "event|subscription"), StandardCharsets.UTF_8);
        return mail.substring(0, mail.indexOf("\r\n\r\n"));
    }

    private static byte[] bytes(Letter letter, String id) throws IOException, MessagingException {
        Delivery delivery = Delivery.update(id, "subscription", "reader@example.org", letter)
                .createdAt(Instant.parse("2026-01-01T00:00:00Z"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterMessage.of(delivery, new MailSettings("updates@a4p.example"), Session.getInstance(new Properties()))
                .writeTo(bytes);
        return bytes.toByteArray();
    }
}
