package dev.socrates.identity.twofactor;

import dev.socrates.identity.Client;
import dev.socrates.identity.SafetyMails;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.twofactor.TwoFactorRepository.Factor;
import dev.socrates.platform.SecretBox;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// Judges second factors. A code is good once, also when two bring it at the same moment or a clock is set
/// back.
@Component
class SecondFactors {

    /// Wrong ones within an hour, from wherever. Whoever gets so far knows the password, so this locks out
    /// nobody else; and a recovery code, which cannot be guessed, is taken even then.
    static final int MOST_FAILURES = 10;

    static final Duration FAILING = Duration.ofHours(1);

    private static final int STEPS_KEPT = 20;

    private final TwoFactorRepository factors;
    private final RecoveryCodes recovery;
    private final SecretBox box;
    private final SafetyMails mails;
    private final SecurityAudit audit;
    private final Clock clock;

    SecondFactors(
            TwoFactorRepository factors,
            RecoveryCodes recovery,
            SecretBox box,
            SafetyMails mails,
            SecurityAudit audit,
            Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.box = box;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    byte[] seal(UserId user, byte[] secret) {
        return box.seal(owner(user), Base64.getEncoder().encodeToString(secret));
    }

    byte[] open(UserId user, Factor factor) {
        var sealed = Base64.getDecoder().decode(factor.sealed());
        return Base64.getDecoder().decode(box.open(owner(user), sealed));
    }

    private static String owner(UserId user) {
        return "two-factor " + user;
    }

    /// Uses up what was given.
    @AuthTransactional(propagation = Propagation.MANDATORY)
    Verdict check(UserId user, String email, FactorAnswer answer, Client client) {
        var found = factors.lock(user).filter(factor -> factor.enabledAt() != null);
        if (found.isEmpty()) {
            return new Verdict.Off();
        }
        var factor = found.get();
        return switch (answer) {
            case FactorAnswer.RecoveryCode(var code) ->
                factors.takeCode(user, recovery.hash(user, code))
                        ? recovered(user, email, client)
                        : wrong(user, email, factor, "wrong_recovery_code", client);
            case FactorAnswer.Code(var digits) -> code(user, email, factor, digits, client);
        };
    }

    private Verdict code(UserId user, String email, Factor factor, String digits, Client client) {
        var now = clock.instant();
        var until = failingSince(factor, now).plus(FAILING);
        if (failures(factor, now) >= MOST_FAILURES) {
            return new Verdict.Locked(Duration.between(now, until).toSeconds() + 1);
        }
        var step = Totp.stepOf(digits, open(user, factor), now);
        if (step.isEmpty()) {
            return wrong(user, email, factor, "wrong_code", client);
        }
        if (factor.usedSteps().contains(step.get())) {
            return wrong(user, email, factor, "used_code", client);
        }
        use(user, factor, step.get());
        return new Verdict.Right();
    }

    /// For a secret that is being set up the code counts as used as well.
    void use(UserId user, Factor factor, long step) {
        var steps = Stream.concat(Stream.of(step), factor.usedSteps().stream())
                .limit(STEPS_KEPT)
                .toList();
        factors.use(user, steps);
    }

    private Verdict recovered(UserId user, String email, Client client) {
        int left = factors.codesLeft(user);
        mails.recoveryCodeUsed(email, left);
        audit.record(
                AuditEntry.own(AuditAction.RECOVERY_CODE_USED, user, client).with(Map.of("left", left)));
        return new Verdict.Right();
    }

    private Verdict wrong(UserId user, String email, Factor factor, String reason, Client client) {
        var now = clock.instant();
        int failures = failures(factor, now) + 1;
        factors.fail(user, failures, failingSince(factor, now));
        if (failures == MOST_FAILURES) {
            mails.codesGuessed(email);
        }
        audit.record(
                AuditEntry.refused(AuditAction.TWO_FACTOR_FAILED, user, client).with(Map.of("reason", reason)));
        return new Verdict.Wrong();
    }

    private static int failures(Factor factor, Instant now) {
        return failingSince(factor, now).equals(factor.failingSince()) ? factor.failures() : 0;
    }

    /// A time to come was written before a clock was set back.
    private static Instant failingSince(Factor factor, Instant now) {
        var since = factor.failingSince();
        return since == null || since.isAfter(now) || !since.plus(FAILING).isAfter(now) ? now : since;
    }

    List<String> renewCodes(UserId user) {
        var codes = recovery.fresh();
        factors.replaceCodes(
                user, codes.stream().map(code -> recovery.hash(user, code)).toList());
        return codes;
    }
}
