package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTests {

    private final ConcurrencyLimit turns = new ConcurrencyLimit(1, Duration.ZERO);

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
