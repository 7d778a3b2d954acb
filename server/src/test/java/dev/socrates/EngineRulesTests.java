package dev.socrates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/// The engine is a library that thinks and does nothing else.
@AnalyzeClasses(packages = "dev.socrates", importOptions = DoNotIncludeTests.class)
class EngineRulesTests {

    private static final String ENGINE = "dev.socrates.engine..";

    @ArchTest
    static final ArchRule THE_ENGINE_ONLY_THINKS = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .or(resideInAPackage("java.sql.."))
                    .or(resideInAPackage("java.net.."))
                    .or(resideInAPackage("jakarta.."))
                    .or(assignableTo(Clock.class))
                    .or(DescribedPredicate.describe(
                            "belong to the server",
                            type -> type.getPackageName().startsWith("dev.socrates.")
                                    && !type.getPackageName().startsWith("dev.socrates.engine"))));

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_TIME = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");
}
