package dev.socrates.identity.links;

import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What people are written about their accounts. Nothing in it was typed by anybody: whoever can have a
/// mail sent to an address must not choose what it says.
@Component
public class AccountMails {

    private final Outbox outbox;
    private final PublicAddress addresses;

    AccountMails(Outbox outbox, PublicAddress addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
    }

    public void verifyEmail(String email, String token) {
        put(email, "Confirm your address", """
                Somebody made a Socrates account with this address. If it was you, confirm the address here, within
                24 hours:

                %s

                If it was not you, please do not open the link.
                """.formatted(link("/verify-email", token)));
    }

    public void changeEmail(String email, String token) {
        put(email, "Confirm your new address", """
                Somebody wants to use this address for a Socrates account. If it was you, confirm the address here,
                within 24 hours:

                %s

                If it was not you, please do not open the link.
                """.formatted(link("/verify-email", token)));
    }

    public void emailChanged(String formerEmail) {
        put(formerEmail, "Your address was changed", """
                Your Socrates account has another address now, and mail about it goes there.

                If this was not you, somebody else has got into your account. Please turn to whoever runs the
                installation at once.
                """);
    }

    public void resetPassword(String email, String token) {
        put(email, "Set a new password", """
                Somebody asked for a new password for your Socrates account. Choose one here, within an hour:

                %s

                If it was not you, you need not do anything. Your password stays as it is.
                """.formatted(link("/reset-password", token)));
    }

    public void passwordChanged(String email) {
        put(email, "Your password was changed", """
                The password of your Socrates account was changed just now.

                If it was not you, set another one at once:

                %s
                """.formatted(addresses.of("/forgot-password")));
    }

    /// To the owner of an account whose address somebody has tried to use again.
    public void addressInUse(String email) {
        put(email, "You have an account already", """
                Somebody tried to use your address for a Socrates account. It belongs to one already. If it was you,
                sign in here:

                %s

                If you do not remember your password, set a new one; this confirms your address too:

                %s

                If it was not you, you need not do anything.
                """.formatted(
                        addresses.of("/sign-in"), addresses.of("/forgot-password")));
    }

    /// To the address that is named for the administrator of an installation that has no accounts yet.
    public void firstAccount(String email, String token) {
        put(email, "Make the first account", """
                Nobody has an account in this installation of Socrates yet. Whoever opens this link, once, makes the
                one that administers it:

                %s

                Each start of the program mails a new link until somebody has used one.
                """.formatted(link("/setup", token)));
    }

    private String link(String path, String token) {
        return addresses.of(path + "?token=" + token);
    }

    /// Addresses of old accounts may be none that mail reaches; what the mail tells of happens nevertheless.
    private void put(String email, String subject, String text) {
        if (!Mail.reaches(email)) {
            return;
        }
        var signed = text + "\n-- \nSocrates, " + addresses.of("/") + "\n";
        outbox.put(new OutboxMessage.MailWanted(new Mail(email, subject, signed, Mail.Urgency.AT_ONCE)));
    }
}
