package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socrates.ServerTest;
import dev.socrates.SettableClock;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.CodeThrottle;
import dev.socrates.identity.Display;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Reach;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.SafetyMails;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.twofactor.FactorAnswer.Code;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import dev.socrates.identity.twofactor.Ticket.Audience;
import dev.socrates.platform.Ids;
import dev.socrates.platform.SecretBox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Codes, recovery codes and tickets by a clock that goes as it is told.
@ServerTest
class SecondFactorTests {

    private final SettableClock clock = new SettableClock();

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

    private SignedIn person = nobody();
    private byte[] secret = new byte[0];
    private List<String> codes = List.of();

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

    @Test
    void aCodeWorksOnceAndIsOverAfterAWhile() {
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Wrong.class);

        var old = codeNow(0);
        clock.jump(Duration.ofSeconds(90));
        assertThat(check(old)).isInstanceOf(Verdict.Wrong.class);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void theCodeThatSwitchedItOnIsUsed() {
        assertThat(check(codeNow(-1))).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aCodeOfAnotherAccountIsWrong() {
        assertThat(check(Totp.code(Totp.newSecret(), Totp.step(clock.instant()))))
                .isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aCodeStaysUsedWhenTheClockIsSetBack() {
        var used = codeNow(0);
        check(used);
        clock.jump(Duration.ofMinutes(10));
        check(codeNow(0));

        clock.jump(Duration.ofMinutes(-10));

        assertThat(check(used)).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void nobodyIsLockedOutByAClockThatWasFarAhead() {
        clock.jump(Duration.ofDays(3_650));
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
        for (int i = 0; i < SecondFactors.MOST_FAILURES; i++) {
            check("000000x");
        }

        clock.jump(Duration.ofDays(-3_650));

        assertThat(check(codeNow(1))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void ofThoseWhoBringOneCodeAtOnceOneGetsIn() throws Exception {
        var code = codeNow(0);

        assertThat(rights(() -> check(code))).isEqualTo(1);
    }

    @Test
    void ofThoseWhoBringOneRecoveryCodeAtOnceOneGetsIn() throws Exception {
        var code = codes.getFirst();

        assertThat(rights(() -> recover(code))).isEqualTo(1);
        assertThat(factors.codesLeft(person.user())).isEqualTo(9);
    }

    @Test
    void aTicketOpensOneSessionOnlyHoweverManyRightCodesThereAre() throws Exception {
        var ticket = steps().begin(person.user(), Audience.BROWSER, "password").token();

        int in = count(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Boolean>) () -> passes(ticket, new RecoveryCode(codes.get(i))))
                .toList());

        assertThat(in).isEqualTo(1);
    }

    @Test
    void tenWrongCodesInAnHourLockTheAppButNotARecoveryCode() {
        for (int i = 0; i < SecondFactors.MOST_FAILURES; i++) {
            clock.jump(Duration.ofMinutes(1));
            assertThat(check("000000x")).isInstanceOf(Verdict.Wrong.class);
        }

        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Locked.class);
        assertThat(recover(codes.get(3))).isInstanceOf(Verdict.Right.class);
        clock.jump(SecondFactors.FAILING);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aRightCodeEndsTheCounting() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SecondFactors.MOST_FAILURES - 1; i++) {
                check("000000x");
            }
            clock.jump(Totp.STEP);
            assertThat(check(codeNow(0))).as("round %d", round).isInstanceOf(Verdict.Right.class);
        }
    }

    @Test
    void recoveryCodesAreTenAndKeptAsHashesThatNeedTheKey() {
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9a-z]{4}-){2}[0-9a-z]{4}"));
        var kept = auth.sql("select code_hash from recovery_codes where user_id = :user")
                .param("user", person.user().value())
                .query(byte[].class)
                .list();
        assertThat(kept).hasSize(10).doesNotContain(Secret.hash(codes.getFirst()));
        assertThat(recovery.hash(new UserId(Ids.next()), codes.getFirst()))
                .isNotEqualTo(recovery.hash(person.user(), codes.getFirst()));
        assertThat(recover("")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void theSecretIsSealedForItsOwner() {
        var factor = factors.find(person.user()).orElseThrow();

        assertThat(new String(Base64.getDecoder().decode(factor.sealed()), StandardCharsets.ISO_8859_1))
                .doesNotContain(Base32.encode(secret))
                .doesNotContain(Base64.getEncoder().encodeToString(secret));
        assertThat(judge().open(person.user(), factor)).isEqualTo(secret);
        assertThatThrownBy(() -> judge().open(new UserId(Ids.next()), factor))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheSessionThatBeganSeesTheSecretAndOnlyForAWhile() {
        inTransaction(() -> changes().disable(person, new RecoveryCode(codes.get(9)), client()));
        inTransaction(() -> changes().begin(person, secret));

        assertThat(changes().secret(person)).hasValue(secret);
        var elsewhere = person(person.user(), person.email());
        assertThat(changes().secret(elsewhere)).isEmpty();
        assertThat(inTransaction(() -> changes().confirm(elsewhere, codeNow(0), client()))
                        .verdict())
                .isInstanceOf(Verdict.Off.class);
        clock.jump(Duration.ofMinutes(31));
        assertThat(changes().secret(person)).isEmpty();
    }

    @Test
    void aTicketIsOverAfterFiveMinutesAfterTenWrongCodesAndForAnotherAudience() {
        var ticket = steps().begin(person.user(), Audience.BROWSER, "password").token();
        assertThat(steps().isOpen(ticket, Audience.BROWSER)).isTrue();
        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();
        assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code(codeNow(0)), client()))
                .isInstanceOf(IdentityException.TicketOver.class);

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> steps().pass(ticket, Audience.BROWSER, new Code("000000x"), client()))
                    .isInstanceOf(IdentityException.WrongSecondFactor.class);
        }
        assertThatThrownBy(() -> steps().pass(ticket, Audience.BROWSER, new RecoveryCode(codes.get(5)), client()))
                .isInstanceOf(IdentityException.TicketOver.class);

        var other = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        clock.jump(Duration.ofMinutes(5));
        assertThat(steps().isOpen(other, Audience.PROGRAM)).isFalse();
    }

    @Test
    void aTicketLivesNoLongerWhenTheClockIsSetBack() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();

        clock.jump(Duration.ofHours(-1));

        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();
    }

    @Test
    void aTicketEndsWithThePasswordAndWithTheAccount() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        set("password_hash = 'another'");
        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();

        var second = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        set("status = 'suspended'");
        assertThatThrownBy(() -> steps().pass(second, Audience.PROGRAM, new Code(codeNow(0)), client()))
                .isInstanceOf(IdentityException.TicketOver.class);
    }

    @Test
    void theSixthWrongCodeAMinuteFromOneAddressHasToWait() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        var here = client();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code("000000x"), here))
                    .isInstanceOf(IdentityException.WrongSecondFactor.class);
        }

        assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code(codeNow(0)), here))
                .isInstanceOf(IdentityException.TooManyAttempts.class);
        assertThat(passes(ticket, new Code(codeNow(0)))).isTrue();
    }

    private void set(String assignment) {
        auth.sql("update users set " + assignment + " where id = :user")
                .param("user", person.user().value())
                .update();
    }

    private boolean passes(String ticket, FactorAnswer answer) {
        try {
            return steps().pass(ticket, Audience.valueOf(auth(ticket)), answer, client())
                    .user()
                    .equals(person.user());
        } catch (IdentityException.TicketOver | IdentityException.WrongSecondFactor _) {
            return false;
        }
    }

    private String auth(String ticket) {
        return auth.sql("select upper(audience) from sign_in_tickets where token_hash = :hash")
                .param("hash", Secret.hash(ticket))
                .query(String.class)
                .optional()
                .orElse("BROWSER");
    }

    private int rights(Callable<Verdict> attempt) throws Exception {
        return count(IntStream.range(0, 8)
                .mapToObj(_ -> (Callable<Boolean>) () -> attempt.call() instanceof Verdict.Right)
                .toList());
    }

    /// All at once.
    private static int count(List<Callable<Boolean>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = attempts.stream()
                    .map(attempt -> pool.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            int in = 0;
            for (Future<Boolean> one : running) {
                in += one.get() ? 1 : 0;
            }
            return in;
        }
    }

    private Verdict check(String digits) {
        return inTransaction(() -> judge().check(person.user(), person.email(), new Code(digits), client()));
    }

    private Verdict recover(String code) {
        return inTransaction(() -> judge().check(person.user(), person.email(), new RecoveryCode(code), client()));
    }

    private String codeNow(int off) {
        return Totp.code(secret, Totp.step(clock.instant()) + off);
    }

    private SecondFactors judge() {
        return new SecondFactors(factors, recovery, box, mails, audit, clock);
    }

    private FactorChanges changes() {
        return new FactorChanges(factors, judge(), mails, audit, clock);
    }

    private SecondSteps steps() {
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

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(manager).execute(_ -> work.get()));
    }

    /// Each from an address of its own, so that only what is counted for the account counts.
    private Client client() {
        var random = ThreadLocalRandom.current();
        return new Client("10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256), null);
    }

    private static SignedIn nobody() {
        return person(new UserId(Ids.next()), "nobody@example.org");
    }

    private static SignedIn person(UserId user, String email) {
        return new SignedIn(user, Ids.next(), email, false, null, null, Display.USUAL, List.of(), Reach.EVERYTHING);
    }
}
