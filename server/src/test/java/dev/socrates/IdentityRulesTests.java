package dev.socrates;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.socrates.identity.Accounts;
import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.PasswordResets;
import dev.socrates.identity.Registrations;
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
import dev.socrates.identity.teams.MyTeamInvitations;
import dev.socrates.identity.teams.TeamInvitations;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.Teams;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.platform.mail.Mailer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What holds around the accounts, whose database no transaction of the others spans.
@AnalyzeClasses(packages = "dev.socrates", importOptions = DoNotIncludeTests.class)
class IdentityRulesTests {

    private static final String IDENTITY = "dev.socrates.identity..";

    /// They write in most of what they do.
    private static final Class<?>[] WRITERS = {
        Administration.class,
        ApiKeys.class,
        EmailAddresses.class,
        LinkedSignIns.class,
        MyTeamInvitations.class,
        OpenSessions.class,
        PageSessions.class,
        PasswordChanges.class,
        PasswordResets.class,
        PersonalExport.class,
        Reception.class,
        RefreshTokens.class,
        SecondSteps.class,
        Sessions.class,
        SignOuts.class,
        SigningKeys.class,
        TeamInvitations.class,
        TeamMembers.class,
        TwoFactor.class
    };

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
            .callMethodWhere(target(owner(belongToAnyOf(WRITERS)))
                    .or(call(Accounts.class, "prove"))
                    .or(call(Registrations.class, "register"))
                    .or(call(Erasure.class, "erase"))
                    .or(call(Teams.class, "create|edit|delete|deleteOfNobodyElse|solelyOwnedBy"))
                    .or(call(UserSettings.class, "change|setTheme|suggestZone")));

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

    private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String method) {
        return target(owner(assignableTo(type))).and(target(nameMatching(method)));
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
}
