package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BackendsChoiceTests {

    @Test
    void isTakenFromItsName() {
        assertThat(BackendsChoice.named("containers")).isEqualTo(BackendsChoice.CONTAINERS);
        assertThat(BackendsChoice.named(" Local ")).isEqualTo(BackendsChoice.LOCAL);
    }

    @Test
    void isRefusedWhenTheNameIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BackendsChoice.named("docker"))
                .withMessage("A4P_BACKENDS is containers or local, not docker");
    }
}
