package org.a4p.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.a4p.notification.mail.LetterThatKnowsItsDelivery;
import org.a4p.testing.ServiceModules;
import org.a4p.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.a4p.notification");

    private static final ArchRule LETTERS_KNOW_NO_STORE = noClasses()
            .that()
            .resideInAPackage("org.a4p.notification.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.a4p.outbox..")
            .because("what a mail says is told apart from where it comes from and how it leaves");

    @Test
    void keepsTheRulesOfEveryService() {
        ServiceRules.of("org.a4p.notification").check();
    }

    @Test
    void usesOfEachFeatureWhatThatFeatureOffers() {
        ServiceModules.of("org.a4p.notification").check();
    }

    @Test
    void lettersKnowNoStore() {
        LETTERS_KNOW_NO_STORE.check(MAIN);
    }

    @Test
    void theRulesBite() {
        JavaClasses offending = new ClassFileImporter().importClasses(LetterThatKnowsItsDelivery.class);
        assertThatThrownBy(() -> LETTERS_KNOW_NO_STORE.check(offending)).isInstanceOf(AssertionError.class);
    }
}
