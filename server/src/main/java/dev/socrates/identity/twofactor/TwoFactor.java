package dev.socrates.identity.twofactor;

import dev.socrates.identity.Client;
import dev.socrates.identity.CodeThrottle;
import dev.socrates.identity.PasswordProof;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.web.PublicAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/// The second factor of an account. What changes it needs the password once more: a session left open is
/// not enough.
@Service
public class TwoFactor {

    private static final String PASSWORD = "current_password";

    private final TwoFactorRepository factors;
    private final FactorChanges changes;
    private final PasswordProof password;
    private final CodeThrottle throttle;
    private final PublicAddress address;

    TwoFactor(
            TwoFactorRepository factors,
            FactorChanges changes,
            PasswordProof password,
            CodeThrottle throttle,
            PublicAddress address) {
        this.factors = factors;
        this.changes = changes;
        this.password = password;
        this.throttle = throttle;
        this.address = address;
    }

    public TwoFactorStatus status(UserId user) {
        var enabledAt = factors.find(user).map(TwoFactorRepository.Factor::enabledAt);
        return new TwoFactorStatus(enabledAt.orElse(null), enabledAt.isPresent() ? factors.codesLeft(user) : 0);
    }

    /// What this session has begun and not confirmed yet.
    public Optional<Setup> setup(SignedIn person) {
        return changes.secret(person).map(secret -> setup(person, secret));
    }

    /// Nothing changes before a code shows that the app has the secret.
    ///
    /// @throws IdentityException.NoPassword when the account has none
    /// @throws IdentityException.WrongPassword about `current_password`
    /// @throws TwoFactorException.State when it is on already
    public Setup begin(SignedIn person, String current, Client client) {
        stepUp(person, current, client);
        var secret = Totp.newSecret();
        if (!changes.begin(person, secret)) {
            throw new TwoFactorException.State(true);
        }
        return setup(person, secret);
    }

    /// @return the recovery codes, which are not shown again
    /// @throws TwoFactorException.WrongCode when the code is another
    /// @throws TwoFactorException.State when this session has not begun, or too long ago
    public List<String> confirm(SignedIn person, String code, Client client) {
        var attempt = throttle.begin(person.user(), client.address());
        var digits = new FactorAnswer.Code(code).digits();
        var codes = changes.confirm(person, digits, client).codes(new TwoFactorException.WrongCode());
        attempt.succeeded();
        return codes;
    }

    /// The old codes end.
    ///
    /// @throws TwoFactorException as [#disable]
    public List<String> renewCodes(SignedIn person, String current, FactorAnswer answer, Client client) {
        stepUp(person, current, client);
        var attempt = throttle.begin(person.user(), client.address());
        var codes = changes.renew(person, answer, client).codes(new TwoFactorException.WrongCode());
        attempt.succeeded();
        return codes;
    }

    /// @throws IdentityException.WrongPassword about `current_password`
    /// @throws TwoFactorException.WrongCode about `code`
    /// @throws TwoFactorException.State when it is off
    public void disable(SignedIn person, String current, FactorAnswer answer, Client client) {
        stepUp(person, current, client);
        var attempt = throttle.begin(person.user(), client.address());
        changes.disable(person, answer, client).orThrow(new TwoFactorException.WrongCode());
        attempt.succeeded();
    }

    private void stepUp(SignedIn person, String current, Client client) {
        password.require(person, current, PASSWORD, client);
    }

    private Setup setup(SignedIn person, byte[] secret) {
        var encoded = Base32.encode(secret);
        var uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encode(issuer()),
                        encode(person.email()),
                        encoded,
                        encode(issuer()),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
        return new Setup(encoded, uri);
    }

    /// Somebody may use several installations.
    private String issuer() {
        var host = URI.create(address.of("/")).getHost();
        return host.equals("localhost") ? "Socrates" : "Socrates " + host;
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
