package org.a4p.commitment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.a4p.commitment.offending.comparison.WebWords;
import org.a4p.testing.ServiceModules;
import org.a4p.testing.ServiceRules;
import org.junit.jupiter.api.Test;

/** The rules of every service, and the one that only this service has, shown to bite on a class that breaks it. */
class ArchitectureTests {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/offending/"))
            .importPackages("org.a4p.commitment");

    private static final ArchRule COMPARING_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..comparison..")
            .and()
            .haveNameNotMatching(".*(Pages|Api|View.*|package-info)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.mongodb..", "org.bson..")
            .because("laws are tested on plain objects");

    @Test
    void keepsTheRulesOfEveryService() {
        ServiceRules.of("org.a4p.commitment", "draft").check();
    }

    @Test
    void usesOfEachFeatureWhatThatFeatureOffers() {
        ServiceModules.of("org.a4p.commitment").check();
    }

    @Test
    void keepsItsOwn() {
        COMPARING_IS_PLAIN_JAVA.check(SERVICE);
    }

    @Test
    void theRuleBites() {
        JavaClasses offending = new ClassFileImporter().importPackagesOf(WebWords.class);
        assertThatThrownBy(() -> COMPARING_IS_PLAIN_JAVA.check(offending)).isInstanceOf(AssertionError.class);
    }
}
