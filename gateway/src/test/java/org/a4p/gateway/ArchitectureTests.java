package org.a4p.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.a4p.gateway");

    private static final ArchRule KNOWS_NO_BUSINESS_TYPE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.a4p.consultation..",
                    "org.a4p.commitment..",
                    "org.a4p.notification..",
                    "org.a4p.delegations..",
                    "org.a4p.outbox..",
                    "org.apache.kafka..");

    private static final ArchRule PACKAGES_FORM_NO_CIRCLE = SlicesRuleDefinition.slices()
            .matching("org.a4p.gateway.(*)..")
            .should()
            .beFreeOfCycles();

    @Test
    void theGatewayKnowsNoBusinessType() {
        KNOWS_NO_BUSINESS_TYPE.check(GATEWAY);
    }

    @Test
    void aClassThatKnewOneWouldBeFound() {
        JavaClasses offending = new ClassFileImporter().importClasses(KnowsTooMuch.class);

        assertThat(KNOWS_NO_BUSINESS_TYPE.evaluate(offending).hasViolation()).isTrue();
    }

    @Test
    void itsPackagesFormNoCircle() {
        PACKAGES_FORM_NO_CIRCLE.check(GATEWAY);
    }

    /** What no class of the gateway may do. */
    private record KnowsTooMuch(TopicPartition topic) {}
}
