package org.a4p.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.pages.request.IdempotencyKey;
import org.junit.jupiter.api.Test;

class RequestIdTests {

    private final IdempotencyKey key = new IdempotencyKey("once");

    @Test
    void isTheSameForTheSameRequest() {
        assertThat(RequestId.of("sen-delegate", "perf-1", key)).isEqualTo(RequestId.of("sen-delegate", "perf-1", key));
    }

    @Test
    void isAnotherForAnotherOfficerPlaceOrKey() {
        assertThat(new RequestId[] {
                    RequestId.of("sen-delegate", "perf-1", key),
                    RequestId.of("ury-delegate", "perf-1", key),
                    RequestId.of("sen-delegate", "perf-2", key),
                    RequestId.of("sen-delegate", "perf-1", new IdempotencyKey("twice")),
                })
                .doesNotHaveDuplicates();
    }
}
