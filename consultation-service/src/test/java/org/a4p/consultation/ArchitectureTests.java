package org.a4p.consultation;

import org.a4p.testing.ServiceModules;
import org.a4p.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void keepsTheRulesOfEveryService() {
        ServiceRules.of("org.a4p.consultation").check();
    }

    @Test
    void usesOfEachFeatureWhatThatFeatureOffers() {
        ServiceModules.of("org.a4p.consultation").check();
    }
}
