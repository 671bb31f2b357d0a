package org.a4p.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.a4p.notification.delivery.MailThatKnowsItsStore;
import org.a4p.notification.mail.LetterThatKnowsItsDelivery;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.a4p.notification");

    private static final ArchRule NO_CIRCLES = slices().matching("org.a4p.notification.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is changed without opening the others");

    private static final ArchRule LETTERS_KNOW_NO_STORE = noClasses()
            .that()
            .resideInAPackage("org.a4p.notification.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.a4p.outbox..")
            .because("what a mail says is told apart from where it comes from and how it leaves");

    @Test
    void featuresDoNotGoInCircles() {
        NO_CIRCLES.check(MAIN);
    }

    @Test
    void lettersKnowNoStore() {
        LETTERS_KNOW_NO_STORE.check(MAIN);
    }

    @Test
    void theRulesBite() {
        JavaClasses offending =
                new ClassFileImporter().importClasses(LetterThatKnowsItsDelivery.class, MailThatKnowsItsStore.class);
        assertThatThrownBy(() -> NO_CIRCLES.check(offending)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> LETTERS_KNOW_NO_STORE.check(offending)).isInstanceOf(AssertionError.class);
    }
}
