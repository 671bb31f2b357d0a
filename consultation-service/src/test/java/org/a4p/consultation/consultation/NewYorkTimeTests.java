package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;

class NewYorkTimeTests {

    private final IcuMessages messages = new IcuMessages(true, "shell", "consultation");

    @Test
    void tellsTheDeadlineToTheSecond() {
        ConsultationRefused refusal = ConsultationRefused.consultationOver(Instant.parse("2018-09-11T22:30:05Z"));

        assertThat(messages.text(Language.ENGLISH, "problem.consultation-over.detail", refusal.arguments()))
                .contains("11 September 2018", "18:30:05", "New York");
        assertThat(messages.text(Language.FRENCH, "problem.consultation-over.detail", refusal.arguments()))
                .contains("11 septembre 2018", "18:30:05");
    }
}
