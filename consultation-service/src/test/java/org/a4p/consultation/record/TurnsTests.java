package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns(1, Duration.ZERO);

    @Test
    void whoComesWhileAllTurnsAreTakenIsAskedToComeBack() {
        assertThatThrownBy(() -> turns.inTurn(() -> turns.inTurn(() -> "never")))
                .hasMessage("too-many-compilations");
    }

    @Test
    void aTurnIsGivenBackAlsoWhenTheWorkFails() {
        assertThatThrownBy(() -> turns.inTurn(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.<String>inTurn(() -> "again")).isEqualTo("again");
    }
}
