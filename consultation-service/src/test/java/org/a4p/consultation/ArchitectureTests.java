package org.a4p.consultation;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rules of this house, each shown to bite on a class of {@code offending} that breaks it. */
class ArchitectureTests {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.a4p.consultation");

    private static final JavaClasses OFFENDING =
            new ClassFileImporter().importPackages("org.a4p.consultation.offending");

    private final ArchRule featuresBuildOnEachOtherInOneDirection =
            slices().matching("org.a4p.consultation.(*)..").should().beFreeOfCycles();

    private final ArchRule whatIsDecidedKnowsNoPage = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should(dependOnTheWebOfTheirOwnFeature())
            .because("pages and API are made of a feature, and the feature of neither");

    private final ArchRule recordsKnowNoFramework = noClasses()
            .that(are(domainRecords()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.beans..",
                    "org.springframework.stereotype..",
                    "com.mongodb..",
                    "jakarta..")
            .because("a domain record must make sense without the web or the container around it");

    private final ArchRule onlyControllersSpeakHttp = noClasses()
            .that()
            .resideInAPackage("org.a4p.consultation.*..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .and()
            .areNotAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
            .because("what decides must be callable without a request; put it into a service and call that");

    private final ArchRule storesStayBehindRepositories = classes()
            .that()
            .resideInAPackage("org.a4p.consultation.*..")
            .and()
            .areNotAnnotatedWith(org.springframework.stereotype.Repository.class)
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("com.mongodb..")))
            .because("a repository is the one place that knows how its documents are kept");

    @Test
    void holdForTheService() {
        featuresBuildOnEachOtherInOneDirection.check(SERVICE);
        whatIsDecidedKnowsNoPage.check(SERVICE);
        recordsKnowNoFramework.check(SERVICE);
        onlyControllersSpeakHttp.check(SERVICE);
        storesStayBehindRepositories.check(SERVICE);
    }

    @Test
    void bite() {
        assertThat(violations(slices().matching("org.a4p.consultation.offending.(*)")
                        .should()
                        .beFreeOfCycles()))
                .isPositive();
        assertThat(violations(whatIsDecidedKnowsNoPage)).isPositive();
        assertThat(violations(recordsKnowNoFramework)).isPositive();
        assertThat(violations(onlyControllersSpeakHttp)).isPositive();
        assertThat(violations(storesStayBehindRepositories)).isPositive();
    }

    private static int violations(ArchRule rule) {
        return rule.evaluate(OFFENDING).getFailureReport().getDetails().size();
    }

    private static ArchCondition<JavaClass> dependOnTheWebOfTheirOwnFeature() {
        return new ArchCondition<>("depend on the web of their own feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String web = type.getPackageName() + ".web";
                type.getDirectDependenciesFromSelf().stream()
                        .filter(needed ->
                                needed.getTargetClass().getPackageName().equals(web))
                        .forEach(needed -> events.add(SimpleConditionEvent.satisfied(needed, needed.getDescription())));
            }
        };
    }

    /** Records that stand by themselves; those nested in a controller or a form belong to it. */
    private static DescribedPredicate<JavaClass> domainRecords() {
        return DescribedPredicate.describe(
                "domain records",
                type -> type.isRecord()
                        && type.isTopLevelClass()
                        && !type.getSimpleName().endsWith("Settings"));
    }
}
