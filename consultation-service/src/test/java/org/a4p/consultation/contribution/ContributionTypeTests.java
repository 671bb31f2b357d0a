package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributionTypeTests {

    @Test
    void aDelegationCannotConclude() {
        assertThat(ContributionType.forDelegations()).hasSize(6).doesNotContain(ContributionType.CONCLUSION);
        assertThat(ContributionType.chosen("CONCLUSION")).isEmpty();
    }

    @Test
    void isChosenByName() {
        assertThat(ContributionType.chosen("text_proposal")).contains(ContributionType.TEXT_PROPOSAL);
        assertThat(ContributionType.chosen("LIKE")).isEmpty();
    }
}
