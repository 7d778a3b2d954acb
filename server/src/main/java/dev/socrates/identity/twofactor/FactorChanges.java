package dev.socrates.identity.twofactor;

import dev.socrates.identity.Client;
import dev.socrates.identity.SafetyMails;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.twofactor.TwoFactorRepository.Factor;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Switches the second factor on and off, each with a mail to its owner and an entry in the audit, all or
/// nothing.
@Component
class FactorChanges {

    /// So long a secret that nobody has confirmed yet is shown, to the session that began.
    private static final Duration SETTING_UP = Duration.ofMinutes(30);

    private final TwoFactorRepository factors;
    private final SecondFactors judge;
    private final SafetyMails mails;
    private final SecurityAudit audit;
    private final Clock clock;

    FactorChanges(
            TwoFactorRepository factors, SecondFactors judge, SafetyMails mails, SecurityAudit audit, Clock clock) {
        this.factors = factors;
        this.judge = judge;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param codes empty unless the verdict is right
    record Outcome(Verdict verdict, List<String> codes) {

        List<String> codes(TwoFactorException wrong) {
            verdict.orThrow(wrong);
            return codes;
        }
    }

    @AuthTransactional
    boolean begin(SignedIn person, byte[] secret) {
        return factors.begin(person.user(), judge.seal(person.user(), secret), person.session(), clock.instant());
    }

    /// The secret that this session is setting up.
    Optional<byte[]> secret(SignedIn person) {
        return factors.find(person.user())
                .filter(factor -> isSetUpBy(person, factor))
                .map(factor -> judge.open(person.user(), factor));
    }

    @AuthTransactional
    Outcome confirm(SignedIn person, String digits, Client client) {
        var user = person.user();
        var found = factors.lock(user).filter(factor -> isSetUpBy(person, factor));
        if (found.isEmpty()) {
            return new Outcome(new Verdict.Off(), List.of());
        }
        var now = clock.instant();
        var step = Totp.stepOf(digits, judge.open(user, found.get()), now);
        if (step.isEmpty()) {
            return new Outcome(new Verdict.Wrong(), List.of());
        }
        factors.enable(user, now);
        judge.use(user, found.get(), step.get());
        mails.twoFactorOn(person.email());
        audit.record(AuditEntry.own(AuditAction.TWO_FACTOR_ENABLED, user, client));
        return new Outcome(new Verdict.Right(), judge.renewCodes(user));
    }

    @AuthTransactional
    Outcome renew(SignedIn person, FactorAnswer answer, Client client) {
        var verdict = judge.check(person.user(), person.email(), answer, client);
        if (!(verdict instanceof Verdict.Right)) {
            return new Outcome(verdict, List.of());
        }
        mails.recoveryCodesRenewed(person.email());
        audit.record(AuditEntry.own(AuditAction.RECOVERY_CODES_RENEWED, person.user(), client));
        return new Outcome(verdict, judge.renewCodes(person.user()));
    }

    @AuthTransactional
    Verdict disable(SignedIn person, FactorAnswer answer, Client client) {
        var verdict = judge.check(person.user(), person.email(), answer, client);
        if (verdict instanceof Verdict.Right) {
            factors.delete(person.user());
            mails.twoFactorOff(person.email());
            audit.record(AuditEntry.own(AuditAction.TWO_FACTOR_DISABLED, person.user(), client));
        }
        return verdict;
    }

    private boolean isSetUpBy(SignedIn person, Factor factor) {
        return factor.enabledAt() == null
                && factor.setupSession().equals(person.session())
                && near(factor.createdAt(), clock.instant());
    }

    private static boolean near(Instant begun, Instant now) {
        return Duration.between(begun, now).abs().compareTo(SETTING_UP) < 0;
    }
}
