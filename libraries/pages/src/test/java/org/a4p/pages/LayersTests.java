package org.a4p.pages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.a4p.circle.one.One;
import org.a4p.circle.other.Other;
import org.junit.jupiter.api.Test;

class LayersTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.a4p.pages");

    private static final ArchRule NO_CIRCLES =
            slices().matching("org.a4p.(*).(*)..").should().beFreeOfCycles();

    /** The shell knows of no service, of no delegation, and of no store. */
    private static final ArchRule KNOWS_ONLY_ITSELF = classes()
            .that()
            .resideInAPackage("org.a4p..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of the shell or of nobody",
                    (JavaClass other) -> !other.getPackageName().startsWith("org.a4p.")
                            || other.getPackageName().startsWith("org.a4p.pages")));

    @Test
    void featuresDoNotGoInCircles() {
        NO_CIRCLES.check(MAIN);
    }

    @Test
    void theShellKnowsOnlyItself() {
        KNOWS_ONLY_ITSELF.check(MAIN);
    }

    @Test
    void aCircleWouldBeFound() {
        JavaClasses offending = new ClassFileImporter().importClasses(One.class, Other.class);
        assertThatThrownBy(() -> NO_CIRCLES.check(offending)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> KNOWS_ONLY_ITSELF.check(offending)).isInstanceOf(AssertionError.class);
    }
}
