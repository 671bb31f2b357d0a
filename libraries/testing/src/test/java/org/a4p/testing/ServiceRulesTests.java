package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ServiceRulesTests {

    private static final String OFFENDING = "org.a4p.testing.offending";

    private final JavaClasses offending = new ClassFileImporter().importPackages(OFFENDING);

    @Test
    void eachRuleBites() {
        assertThat(ServiceRules.of(OFFENDING).all())
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.evaluate(offending).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }
}
