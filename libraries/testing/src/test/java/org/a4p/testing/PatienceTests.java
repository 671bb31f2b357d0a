package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTests {

    @Test
    void everyTestWaitsTwoMinutesUnlessItSaysOtherwise() {
        List<Duration> remaining = new ArrayList<>();

        await().conditionEvaluationListener(condition -> remaining.add(
                        Duration.ofMillis(condition.getElapsedTimeInMS() + condition.getRemainingTimeInMS())))
                .until(() -> true);

        assertThat(remaining).singleElement().isEqualTo(Duration.ofMinutes(2));
    }
}
