package dev.socrates.identity;

import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What somebody is written when the ways into their account change. Called within the transaction of that
/// change.
@Component
public class SafetyMails {

    private static final String SETTINGS = "/settings/security";

    private final Outbox outbox;
    private final PublicAddress addresses;

    SafetyMails(Outbox outbox, PublicAddress addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
    }

    public void twoFactorOn(String email) {
        put(email, "Two-factor sign-in is on", """
                From now on a code from your app is asked for when somebody signs in to your account at %s.

                Keep the recovery codes where you find them without your phone.
                """.formatted(addresses.of("/")));
    }

    public void twoFactorOff(String email) {
        put(email, "Two-factor sign-in is off", """
                Two-factor sign-in was switched off for your account at %s. The password alone is enough again.
                """.formatted(addresses.of("/")));
    }

    public void recoveryCodeUsed(String email, int left) {
        put(email, "A recovery code was used", """
                One of your recovery codes was used at %s. You have %d left; new ones are made in the settings.
                """.formatted(addresses.of("/"), left));
    }

    public void recoveryCodesRenewed(String email) {
        put(email, "You have new recovery codes", """
                New recovery codes were made for your account at %s. The old ones do not work any more.
                """.formatted(addresses.of("/")));
    }

    public void codesGuessed(String email) {
        put(email, "Somebody guesses your codes", """
                Somebody who knows your password for %s has given a wrong code many times. They were not let in, and
                codes from your app are not taken for a while; recovery codes are.

                If it was not you, change your password.
                """.formatted(addresses.of("/")));
    }

    public void signInLinked(String email, String provider) {
        put(email, "Another way to sign in", """
                From now on you can sign in to your account at %s with %s too.
                """.formatted(addresses.of("/"), provider));
    }

    public void signInUnlinked(String email, String provider) {
        put(email, "A way to sign in was removed", """
                You cannot sign in to your account at %s with %s any more.
                """.formatted(addresses.of("/"), provider));
    }

    /// Addresses of old accounts may be none that mail reaches; what the mail tells of happens nevertheless.
    private void put(String email, String subject, String text) {
        if (Mail.reaches(email)) {
            var whole = text + """

                    If this was not you, end all sessions, change your password and look through the ways to sign in:

                    %s
                    """.formatted(addresses.of(SETTINGS));
            outbox.put(new OutboxMessage.MailWanted(new Mail(email, subject, whole, Mail.Urgency.AT_ONCE)));
        }
    }
}
