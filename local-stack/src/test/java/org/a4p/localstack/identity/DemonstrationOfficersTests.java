package org.a4p.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DemonstrationOfficersTests {

    private final DemonstrationOfficers officers = DemonstrationOfficers.read();

    @Test
    void everyRoleHasSomebody() {
        assertThat(officers.all())
                .flatExtracting(DemonstrationOfficer::roles)
                .contains("delegate", "head-of-delegation", "drafter", "facilitator", "secretariat", "auditor");
    }

    @Test
    void noTwoShareAName() {
        assertThat(officers.all())
                .extracting(DemonstrationOfficer::username)
                .doesNotHaveDuplicates()
                .hasSize(14);
    }

    @Test
    void aStateIsNamedInTheReadersLanguage() {
        assertThat(officers.find("jor-delegate").orElseThrow().state(Locale.FRENCH))
                .hasValue("Jordanie");
        assertThat(officers.find("un-drafter").orElseThrow().state(Locale.FRENCH))
                .isEmpty();
    }
}
