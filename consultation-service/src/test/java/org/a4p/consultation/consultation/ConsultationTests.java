package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.a4p.consultation.authorization.ConsultationState;
import org.junit.jupiter.api.Test;

class ConsultationTests {

    private static final Instant OPENS = Instant.parse("2018-03-28T14:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-04-27T14:00:00Z");

    private final Consultation consultation = aConsultation("perf-round-1", "perf", OPENS, CLOSES);

    @Test
    void isOpenFromItsFirstInstantToTheOneBeforeItsLast() {
        assertThat(consultation.stateAt(OPENS.minusNanos(1))).isEqualTo(ConsultationState.PLANNED);
        assertThat(consultation.stateAt(OPENS)).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.stateAt(CLOSES.minusNanos(1))).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.stateAt(CLOSES)).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void refusesWhatComesTooEarlyOrOneSecondLate() {
        assertThat(consultation.at(OPENS.minusSeconds(1)).refusal().get()).hasMessage("consultation-not-open-yet");
        assertThat(consultation.at(CLOSES.minusSeconds(1)).state()).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.at(CLOSES.plusSeconds(1)).refusal().get()).hasMessage("consultation-over");
    }

    @Test
    void closesAfterItOpens() {
        assertThatIllegalArgumentException().isThrownBy(() -> aConsultation("perf-round-1", "perf", CLOSES, OPENS));
        assertThatIllegalArgumentException().isThrownBy(() -> aConsultation("perf-round-1", "perf", OPENS, OPENS));
    }
}
