package dev.socrates.identity.twofactor;

import dev.socrates.ServerTest;
import dev.socrates.SettableClock;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.CodeThrottle;
import dev.socrates.identity.Display;
import dev.socrates.identity.Reach;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.SafetyMails;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.twofactor.FactorAnswer.Code;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import dev.socrates.identity.twofactor.Ticket.Audience;
import dev.socrates.platform.Ids;
import dev.socrates.platform.SecretBox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with a second factor, by a clock that goes as it is told.
@ServerTest
abstract class SecondFactorFixture {

    final SettableClock clock = new SettableClock();

    @Autowired
    Registrations registrations;

    @Autowired
    TwoFactorRepository factors;

    @Autowired
    TicketRepository tickets;

    @Autowired
    RecoveryCodes recovery;

    @Autowired
    SecretBox box;

    @Autowired
    SafetyMails mails;

    @Autowired
    SecurityAudit audit;

    @Autowired
    CodeThrottle throttle;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    @Qualifier("authTransactionManager")
    PlatformTransactionManager manager;

    SignedIn person = nobody();
    byte[] secret = new byte[0];
    List<String> codes = List.of();

    @BeforeEach
    void switchOn() {
        var email = Ids.next() + "@example.org";
        var user = registrations
                .register(new NewAccount(email, "a long enough phrase", null, null), null, client())
                .id();
        person = person(user, email);
        secret = Totp.newSecret();
        inTransaction(() -> changes().begin(person, secret));
        codes = inTransaction(() -> changes().confirm(person, codeNow(-1), client()))
                .codes();
    }

    Verdict check(String digits) {
        return inTransaction(() -> judge().check(person.user(), person.email(), new Code(digits), client()));
    }

    Verdict recover(String code) {
        return inTransaction(() -> judge().check(person.user(), person.email(), new RecoveryCode(code), client()));
    }

    String codeNow(int off) {
        return Totp.code(secret, Totp.step(clock.instant()) + off);
    }

    SecondFactors judge() {
        return new SecondFactors(factors, recovery, box, mails, audit, clock);
    }

    FactorChanges changes() {
        return new FactorChanges(factors, judge(), mails, audit, clock);
    }

    SecondSteps steps() {
        return new SecondSteps(tickets, new InTransaction(), throttle, clock);
    }

    /// The desk of the server has the clock of the server.
    private final class InTransaction extends TicketDesk {

        InTransaction() {
            super(tickets, judge(), clock);
        }

        @Override
        Optional<Outcome> take(byte[] hash, Audience audience, FactorAnswer answer, Client client) {
            return inTransaction(() -> super.take(hash, audience, answer, client));
        }
    }

    final <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(manager).execute(_ -> work.get()));
    }

    /// Each from an address of its own, so that only what is counted for the account counts.
    Client client() {
        var random = ThreadLocalRandom.current();
        return new Client("10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256), null);
    }

    private static SignedIn nobody() {
        return person(new UserId(Ids.next()), "nobody@example.org");
    }

    static SignedIn person(UserId user, String email) {
        return new SignedIn(user, Ids.next(), email, false, null, null, Display.USUAL, List.of(), Reach.EVERYTHING);
    }
}
