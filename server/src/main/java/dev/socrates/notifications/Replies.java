package dev.socrates.notifications;

import dev.socrates.notifications.Transport.Outcome;
import dev.socrates.platform.mail.Mail;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What a mail server's answer means, and how much of it may be kept: servers like to repeat addresses and
/// links.
final class Replies {

    private static final int LONGEST = 200;
    private static final int CLOSING = 421;
    private static final int SIGN_IN_FIRST = 530;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]*@[^\\s<>]*>?");
    private static final Pattern LINK = Pattern.compile("(?i)\\b[a-z]+://\\S+");

    private Replies() {}

    static Outcome outcome(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException address -> {
                    return judged(address.getReturnCode(), plain("the recipient is refused", address));
                }
                // Not the mail is wrong but what is configured: every mail would end so.
                case SMTPSenderFailedException sender -> {
                    return new Outcome.Blocked(plain("the sender is refused", sender));
                }
                case AuthenticationFailedException account -> {
                    return new Outcome.Blocked(plain("the sign-in is refused", account));
                }
                case SMTPSendFailedException mail
                when mail.getNextException() == null -> {
                    return judged(mail.getReturnCode(), plain("the mail is refused", mail));
                }
                default -> {}
            }
        }
        return new Outcome.Blocked(plain("the mail server cannot be used", deepest(failure)));
    }

    private static Outcome judged(int code, String reason) {
        if (code == CLOSING || code == SIGN_IN_FIRST || code <= 0) {
            return new Outcome.Blocked(reason);
        }
        return code >= 500 ? new Outcome.Refused(reason) : new Outcome.NotNow(reason);
    }

    private static Throwable deepest(Throwable failure) {
        var deepest = failure;
        for (var cause = next(failure); cause != null; cause = next(cause)) {
            deepest = cause;
        }
        return deepest;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : null;
    }

    /// One short line without addresses and links.
    static String plain(String what, Throwable failure) {
        var said = String.valueOf(failure.getMessage());
        var clean = LINK.matcher(ADDRESS.matcher(said).replaceAll("[address]")).replaceAll("[link]");
        return Mail.line(what + ": " + clean, LONGEST);
    }
}
