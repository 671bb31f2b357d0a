package org.a4p.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of architecture that every service obeys, besides what {@link ServiceModules} holds.
 *
 * @param root the package of the service, such as {@code org.a4p.consultation}
 * @param ofPages its features that are nothing but pages, so that they need no {@code web} below them
 */
public record ServiceRules(String root, List<String> ofPages) {

    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String REPOSITORY = "org.springframework.stereotype.Repository";

    public static ServiceRules of(String root, String... ofPages) {
        return new ServiceRules(root, List.of(ofPages));
    }

    /** Fails with every breach of any rule by the main classes of the service whose module the tests run in. */
    public void check() {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        all().forEach(rule -> rule.check(service));
        List<String> shared = new CollectionNames(Path.of(System.getProperty("basedir", ""), "src/main/java")).shared();
        if (!shared.isEmpty()) {
            throw new AssertionError("A collection is opened by one class; ask that one: " + shared);
        }
    }

    List<ArchRule> all() {
        return List.of(
                whatIsDecidedKnowsNoPage(),
                recordsKnowNoFramework(),
                onlyTheWebSpeaksHttp(),
                storesStayBehindRepositories(),
                controllersArePrivate());
    }

    private ArchRule whatIsDecidedKnowsNoPage() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should(dependOnTheWebOfTheirOwnFeature())
                .because("pages and API are made of a feature, and the feature of neither");
    }

    private ArchRule recordsKnowNoFramework() {
        return noClasses()
                .that(are(describe(
                        "domain records",
                        type -> type.isRecord()
                                && type.isTopLevelClass()
                                && !type.getPackageName().contains(".web")
                                && !type.getSimpleName().endsWith("Settings"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.beans..",
                        "org.springframework.stereotype..",
                        "com.mongodb..",
                        "jakarta.servlet..")
                .because("a domain record must make sense without the web or the container around it");
    }

    private ArchRule onlyTheWebSpeaksHttp() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*..")
                .and()
                .resideOutsideOfPackages(web())
                .and(not(controllers()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .because("what decides must be callable without a request; put it into a service and call that");
    }

    private ArchRule storesStayBehindRepositories() {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .and()
                .areNotAnnotatedWith(REPOSITORY)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("com.mongodb..")))
                .because("a repository is the one place that knows how its documents are kept");
    }

    private ArchRule controllersArePrivate() {
        return classes().that(are(controllers())).should().bePackagePrivate().because("only HTTP calls them");
    }

    private String[] web() {
        return Stream.concat(Stream.of("..web.."), ofPages.stream().map(feature -> root + "." + feature))
                .toArray(String[]::new);
    }

    /** A REST controller is one too. */
    private static DescribedPredicate<JavaClass> controllers() {
        return describe(
                "controllers",
                type -> type.isTopLevelClass()
                        && (type.isAnnotatedWith(CONTROLLER) || type.isMetaAnnotatedWith(CONTROLLER))
                        && !type.isAnnotation());
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
}
