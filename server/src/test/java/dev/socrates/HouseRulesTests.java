package dev.socrates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

/// The rules of the house that a compiler does not know.
@AnalyzeClasses(packages = "dev.socrates", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule SQL_IS_IN_REPOSITORIES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .doNotHaveSimpleName("HealthController")
            .and()
            .resideOutsideOfPackage("dev.socrates.platform.database..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class);

    /// A stream of rows keeps its connection until somebody closes it, which is easily forgotten.
    @ArchTest
    static final ArchRule ROWS_ARE_READ_WHOLE =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_HIDDEN =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_IN_WEB =
            classes().that().areAnnotatedWith(RestController.class).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule WEB_USES_NO_REPOSITORY = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class);

    @ArchTest
    static final ArchRule DATES_ARE_INSTANTS = noClasses()
            .that()
            .doNotHaveSimpleName("TokenMint")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.socrates.platform.startup..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().that().areTopLevelClasses().should(resideInNullMarkedPackages());

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|DTO|Dto)");

    @ArchTest
    static final ArchRule FIELDS_ARE_NOT_INJECTED =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    private static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return new ArchCondition<>("reside in null-marked packages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(type, marked, type.getPackageName() + " is null-marked: " + marked));
            }
        };
    }
}
