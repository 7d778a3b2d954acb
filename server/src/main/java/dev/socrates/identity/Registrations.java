package dev.socrates.identity;

import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Accounts that people make for themselves. Registration never makes an administrator.
///
/// Where an account can be used at once, whoever registers learns whether an address was free, because
/// signing in works or does not; so it is said. Where the address has to be confirmed first nothing tells:
/// a free address and a taken one get the same reply for the same work, and only the mail differs.
@Service
public class Registrations {

    private final NewAccounts accounts;
    private final Passwords passwords;
    private final IdentitySettings settings;
    private final ObjectProvider<OpenInvitations> invitations;
    private final Clock clock;

    Registrations(
            NewAccounts accounts,
            Passwords passwords,
            IdentitySettings settings,
            ObjectProvider<OpenInvitations> invitations,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// The hash is made before the transaction begins: a quarter of a second of CPU is no reason to hold a
    /// connection.
    ///
    /// @param invitation the token of an open invitation; whoever brings it for the address that it was
    ///     sent to has confirmed that address
    /// @return what was registered; an account that is pending can be used once its address is confirmed,
    ///     and exists only if that address was free
    /// @throws IdentityException when registration is closed or needs an invitation, the email or username
    ///     is taken, or the password too weak
    public Account register(NewAccount wanted, @Nullable String invitation, Client client) {
        boolean invited = mayRegister(wanted.email(), invitation);
        if (!Mail.reaches(wanted.email())) {
            throw new InvalidException("email", "is not an address that mail can be sent to", "invalid_email");
        }
        passwords.judge(wanted.password());
        boolean hidden = settings.requireVerification() && !invited;
        var account = account(wanted, invited, hidden);
        boolean made = accounts.make(account, passwords.hash(wanted.password()), client);
        if (!made && !hidden) {
            throw new IdentityException.EmailTaken();
        }
        return account;
    }

    /// The address that somebody with this invitation registers with, as long as it is open.
    ///
    /// @throws IdentityException as [#register], for somebody who may not register at all
    public Optional<String> invited(@Nullable String invitation) {
        if (settings.registration() == IdentitySettings.Registration.CLOSED) {
            throw new IdentityException.RegistrationClosed();
        }
        var address = sentTo(invitation);
        if (address.isEmpty() && settings.registration() == IdentitySettings.Registration.INVITE) {
            throw new IdentityException.InvitationNeeded();
        }
        return address;
    }

    /// Whether somebody whose address another vouches for may make an account.
    public boolean isOpenTo(String email, @Nullable String invitation) {
        try {
            mayRegister(email, invitation);
            return true;
        } catch (IdentityException.RegistrationClosed | IdentityException.InvitationNeeded _) {
            return false;
        }
    }

    private boolean mayRegister(String email, @Nullable String invitation) {
        boolean invited =
                invited(invitation).filter(sentTo -> sameMailbox(sentTo, email)).isPresent();
        if (!invited && settings.registration() == IdentitySettings.Registration.INVITE) {
            throw new IdentityException.InvitationNeeded();
        }
        return invited;
    }

    /// Letters count as the same in ASCII alone: what other alphabets take for the same letter may be
    /// another mailbox.
    private static boolean sameMailbox(String one, String other) {
        return lower(one).equals(lower(other));
    }

    private static String lower(String email) {
        var lower = new StringBuilder(email);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            lower.setCharAt(i, letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
        }
        return lower.toString();
    }

    private Optional<String> sentTo(@Nullable String invitation) {
        return invitation == null || invitation.isBlank()
                ? Optional.empty()
                : invitations.stream()
                        .flatMap(open -> open.sentTo(invitation).stream())
                        .findFirst();
    }

    /// Made of what was given alone, never read back: one that does not exist must look the same.
    private Account account(NewAccount wanted, boolean verified, boolean pending) {
        return new Account(
                new UserId(Ids.next()),
                wanted.email(),
                verified,
                wanted.name(),
                wanted.username(),
                "user",
                null,
                pending ? "pending" : "active",
                "free",
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
