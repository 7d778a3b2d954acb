package dev.socrates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// What each handler says before its work begins: who may come in, and with which key.
@AnalyzeClasses(packages = "dev.socrates", importOptions = DoNotIncludeTests.class)
class HandlerRulesTests {

    /// A stranger gets 404 before the body is read only if access comes first.
    @ArchTest
    static final ArchRule ACCESS_COMES_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(HandlerConditions.takeAccessFirstWherePathsNameAProject());

    @ArchTest
    static final ArchRule ACCESS_TO_A_TEAM_COMES_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(HandlerConditions.takeAccessFirstWherePathsBeginWithATeam());

    @ArchTest
    static final ArchRule THE_ADMINISTRATION_TAKES_ITS_ACCESS_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(HandlerConditions.takeAdminAccessFirstInTheAdministration());

    /// What nobody thought about is closed to keys; this makes sure that somebody thinks about it.
    @ArchTest
    static final ArchRule KEYS_ARE_THOUGHT_OF = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(HandlerConditions.sayWhatAnApiKeyNeeds());
}
