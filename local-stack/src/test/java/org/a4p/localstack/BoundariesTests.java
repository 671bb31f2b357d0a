package org.a4p.localstack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** The tests of the services use store and broker, and scripts the token command, where there is no Spring. */
class BoundariesTests {

    private static final ArchRule NO_SPRING = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."))
            .because("it also runs where Spring is not on the class path");

    private final ClassFileImporter importer = new ClassFileImporter();

    @Test
    void storeAndBrokerKnowNoSpring() {
        NO_SPRING.check(importer.importPackages("org.a4p.localstack.store", "org.a4p.localstack.broker"));
    }

    @Test
    void theTokenCommandReachesNoSpring() {
        JavaClasses identity = importer.importPackages("org.a4p.localstack.identity");

        NO_SPRING.check(importer.importClasses(reachedFrom(identity.get("org.a4p.localstack.identity.TokenCommand"))));
    }

    @Test
    void theRuleBites() {
        JavaClasses offender = importer.importClasses(Offender.class);

        assertThatThrownBy(() -> NO_SPRING.check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("StringUtils");
    }

    private static Set<Class<?>> reachedFrom(JavaClass entry) {
        return Stream.concat(
                        Stream.of(entry),
                        entry.getTransitiveDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getBaseComponentType()))
                .filter(reached -> reached.getPackageName().startsWith("org.a4p"))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    static final class Offender {
        boolean offends() {
            return StringUtils.hasText("Spring");
        }
    }
}
