package org.a4p.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTests {

    @Test
    void eachOfThreeReplicasAllowsAThird() {
        assertThat(new Rate(30, 60).bucket(3).getAvailableTokens()).isEqualTo(10);
    }

    @Test
    void noReplicaAllowsNothingAtAll() {
        assertThat(new Rate(2, 2).bucket(5).getAvailableTokens()).isEqualTo(1);
    }
}
