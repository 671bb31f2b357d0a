package org.a4p.commitment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.a4p.commitment.offending.comparison.WebWords;
import org.a4p.commitment.offending.version.PeekingVersion;
import org.a4p.testing.ServiceRules;
import org.junit.jupiter.api.Test;

/** The rules that only this service has; each is shown to bite on a class that breaks it. */
class ArchitectureTests {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/offending/"))
            .importPackages("org.a4p.commitment");

    private static final ArchRule TEXTS_KNOW_NOTHING_OF_COMPARING = noClasses()
            .that()
            .resideInAPackage("..version..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..comparison..", "..draft..")
            .because("a version is what it is, whatever it is compared with");

    private static final ArchRule COMPARING_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..comparison..")
            .and()
            .haveNameNotMatching(".*(Pages|Api|View.*)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.mongodb..", "org.bson..")
            .because("laws are tested on plain objects");

    @Test
    void keepsTheRulesOfEveryService() {
        ServiceRules.of("org.a4p.commitment", "draft").check();
    }

    @Test
    void keepsItsOwn() {
        TEXTS_KNOW_NOTHING_OF_COMPARING.check(SERVICE);
        COMPARING_IS_PLAIN_JAVA.check(SERVICE);
    }

    @Test
    void theRulesBite() {
        JavaClasses offending = new ClassFileImporter().importPackagesOf(WebWords.class, PeekingVersion.class);
        assertBites(TEXTS_KNOW_NOTHING_OF_COMPARING, offending);
        assertBites(COMPARING_IS_PLAIN_JAVA, offending);
    }

    private static void assertBites(ArchRule rule, JavaClasses offending) {
        assertThatThrownBy(() -> rule.check(offending)).isInstanceOf(AssertionError.class);
    }
}
