package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
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
        assertThat(consultation.refusalAt(OPENS.minusSeconds(1))).get().isInstanceOf(ConsultationNotOpenYet.class);
        assertThat(consultation.refusalAt(CLOSES.minusSeconds(1))).isEmpty();
        assertThat(consultation.refusalAt(CLOSES.plusSeconds(1))).get().isInstanceOf(ConsultationOver.class);
    }

    @Test
    void closesAfterItOpens() {
        assertThatIllegalArgumentException().isThrownBy(() -> aConsultation("perf-round-1", "perf", CLOSES, OPENS));
        assertThatIllegalArgumentException().isThrownBy(() -> aConsultation("perf-round-1", "perf", OPENS, OPENS));
    }
}
