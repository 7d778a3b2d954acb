package dev.socrates;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.socrates.identity.Accounts;
import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.Administers;
import dev.socrates.identity.DecidesReach;
import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.PasswordResets;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.administration.Administration;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.elsewhere.Reception;
import dev.socrates.identity.email.EmailAddresses;
import dev.socrates.identity.erasure.Erasure;
import dev.socrates.identity.erasure.PersonalExport;
import dev.socrates.identity.keys.ApiKeys;
import dev.socrates.identity.sessions.OpenSessions;
import dev.socrates.identity.sessions.PageSessions;
import dev.socrates.identity.sessions.RefreshTokens;
import dev.socrates.identity.sessions.Sessions;
import dev.socrates.identity.sessions.SignOuts;
import dev.socrates.identity.settings.UserSettings;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.identity.teams.MayInTeam;
import dev.socrates.identity.teams.MyTeamInvitations;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamInvitations;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.Teams;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.platform.mail.Mailer;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The rules of the house that a compiler does not know.
@AnalyzeClasses(packages = "dev.socrates", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    private static final String ENGINE = "dev.socrates.engine..";
    private static final String IDENTITY = "dev.socrates.identity..";
    private static final Pattern OF_A_PROJECT = Pattern.compile("\\{(project|session|conflict)_id}");

    /// Only where the path begins with it: further on, the id of a team is a key into something of a project.
    private static final Pattern OF_A_TEAM = Pattern.compile("^(/api/v1)?/teams/\\{team_id}");

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

    /// With the manager of the other database a rollback silently keeps the row.
    @ArchTest
    static final ArchRule IDENTITY_USES_ITS_OWN_TRANSACTIONS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(IDENTITY)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule IDENTITY_CLASSES_USE_THEIR_OWN_TRANSACTIONS = noClasses()
            .that()
            .resideInAPackage(IDENTITY)
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TransactionTemplate.class);

    /// A transaction cannot span two databases: who has one open must not write into identity.
    @ArchTest
    static final ArchRule NOBODY_WRITES_INTO_IDENTITY_WITHIN_A_TRANSACTION = noClasses()
            .that()
            .resideOutsideOfPackages(IDENTITY)
            .and(haveTransactions())
            .should()
            .callMethodWhere(target(owner(assignableTo(Accounts.class)))
                    .and(target(nameMatching("prove")))
                    .or(target(owner(assignableTo(Registrations.class))).and(target(nameMatching("register"))))
                    .or(target(owner(assignableTo(PasswordResets.class))))
                    .or(target(owner(assignableTo(EmailAddresses.class))))
                    .or(target(owner(assignableTo(Erasure.class))).and(target(nameMatching("erase"))))
                    .or(target(owner(assignableTo(PersonalExport.class))))
                    .or(target(owner(assignableTo(Sessions.class))))
                    .or(target(owner(assignableTo(PageSessions.class)))
                            .or(target(owner(assignableTo(OpenSessions.class))))
                            .or(target(owner(assignableTo(RefreshTokens.class))))
                            .or(target(owner(assignableTo(SignOuts.class))))
                            .or(target(owner(assignableTo(SigningKeys.class))))
                            .or(target(owner(assignableTo(ApiKeys.class))))
                            .or(target(owner(assignableTo(PasswordChanges.class))))
                            .or(target(owner(assignableTo(TwoFactor.class))))
                            .or(target(owner(assignableTo(SecondSteps.class))))
                            .or(target(owner(assignableTo(Reception.class))))
                            .or(target(owner(assignableTo(LinkedSignIns.class))))
                            .or(target(owner(assignableTo(Administration.class))))
                            .or(target(owner(assignableTo(TeamMembers.class))))
                            .or(target(owner(assignableTo(TeamInvitations.class))))
                            .or(target(owner(assignableTo(MyTeamInvitations.class))))
                            .or(target(owner(assignableTo(Teams.class)))
                                    .and(target(nameMatching("create|edit|delete|deleteOfNobodyElse|solelyOwnedBy"))))
                            .or(target(owner(assignableTo(UserSettings.class)))
                                    .and(target(nameMatching("change|setTheme|suggestZone"))))));

    /// The queue of mails lies in the other database: only the outbox may write there, after the commit.
    @ArchTest
    static final ArchRule IDENTITY_MAILS_THROUGH_ITS_OUTBOX = noClasses()
            .that()
            .resideInAPackage(IDENTITY)
            .and()
            .resideOutsideOfPackage("dev.socrates.identity.outbox..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Mailer.class);

    @ArchTest
    static final ArchRule DATES_ARE_INSTANTS = noClasses()
            .that()
            .doNotHaveSimpleName("TokenMint")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

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

    /// A stranger gets 404 before the body is read only if access comes first.
    @ArchTest
    static final ArchRule ACCESS_COMES_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(takeAccessFirstWherePathsNameAProject());

    @ArchTest
    static final ArchRule ACCESS_TO_A_TEAM_COMES_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(takeAccessFirstWherePathsBeginWithATeam());

    @ArchTest
    static final ArchRule THE_ADMINISTRATION_TAKES_ITS_ACCESS_FIRST = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .should(takeAdminAccessFirstInTheAdministration());

    /// What nobody thought about is closed to keys; this makes sure that somebody thinks about it.
    @ArchTest
    static final ArchRule KEYS_ARE_THOUGHT_OF = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(sayWhatAnApiKeyNeeds());

    private static ArchCondition<JavaMethod> sayWhatAnApiKeyNeeds() {
        return new ArchCondition<>(
                "say by @Scoped, @SignInOnly, @SecurityRequirements or a parameter what a key needs") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                var owner = reflected.getDeclaringClass();
                if (paths(reflected).anyMatch(path -> path.startsWith("/api/"))) {
                    boolean good = Stream.of(Scoped.class, SignInOnly.class, SecurityRequirements.class)
                                    .anyMatch(mark ->
                                            reflected.isAnnotationPresent(mark) || owner.isAnnotationPresent(mark))
                            || Arrays.stream(reflected.getParameters())
                                    .flatMap(parameter -> Arrays.stream(parameter.getAnnotations()))
                                    .anyMatch(mark -> mark.annotationType().isAnnotationPresent(DecidesReach.class));
                    events.add(new SimpleConditionEvent(
                            method, good, method.getFullName() + " says what an API key needs: " + good));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> haveTransactions() {
        return DescribedPredicate.describe(
                "have transactions",
                type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(TransactionTemplate.class)));
    }

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

    /// Second where the path begins with a team: then access to that comes first.
    private static ArchCondition<JavaMethod> takeAccessFirstWherePathsNameAProject() {
        return new ArchCondition<>("take a ProjectAccess with @May first where their path names a project") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                if (paths(reflected).anyMatch(path -> OF_A_PROJECT.matcher(path).find())) {
                    boolean good = takes(reflected, ofATeam(reflected) ? 1 : 0, ProjectAccess.class, May.class);
                    events.add(new SimpleConditionEvent(
                            method, good, method.getFullName() + " takes access first: " + good));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAdminAccessFirstInTheAdministration() {
        return new ArchCondition<>("take an AdminAccess with @Administers first in the administration") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                if (paths(reflected).anyMatch(path -> path.matches("(/api/v1)?/admin(/.*)?"))) {
                    boolean good = takes(reflected, 0, AdminAccess.class, Administers.class);
                    events.add(new SimpleConditionEvent(
                            method, good, method.getFullName() + " takes an administrator's access first: " + good));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAccessFirstWherePathsBeginWithATeam() {
        return new ArchCondition<>("take a TeamAccess with @MayInTeam first where their path begins with a team") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                if (ofATeam(reflected)) {
                    boolean good = takes(reflected, 0, TeamAccess.class, MayInTeam.class);
                    events.add(new SimpleConditionEvent(
                            method, good, method.getFullName() + " takes access to the team first: " + good));
                }
            }
        };
    }

    private static boolean ofATeam(Method method) {
        return paths(method).anyMatch(path -> OF_A_TEAM.matcher(path).find());
    }

    private static boolean takes(Method method, int position, Class<?> type, Class<? extends Annotation> annotation) {
        var parameters = method.getParameters();
        return parameters.length > position
                && parameters[position].getType().equals(type)
                && parameters[position].isAnnotationPresent(annotation);
    }

    /// As they are mapped: what a class says stands before what its methods say.
    private static Stream<String> paths(Method method) {
        var onMethod = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        var onType = Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class));
        if (onMethod.isEmpty()) {
            return Stream.empty();
        }
        var prefix = onType.map(mapping -> List.of(mapping.path())).orElse(List.of());
        var below = onMethod.get().path().length == 0
                ? List.of("")
                : List.of(onMethod.get().path());
        return prefix.isEmpty()
                ? below.stream()
                : prefix.stream().flatMap(start -> below.stream().map(end -> start + end));
    }
}
