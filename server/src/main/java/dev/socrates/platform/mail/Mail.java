package dev.socrates.platform.mail;

import dev.socrates.platform.InvalidException;
import java.util.regex.Pattern;

/// A plain letter to one person. Recipient and subject become headers, so nothing in them may end a line or
/// begin another address.
///
/// @param recipient one bare address, without a name
/// @param subject shown to administrators and at the console: it holds no secret
/// @param text may hold one-time links; it is sealed while it waits and dropped once it is sent
public record Mail(String recipient, String subject, String text, Urgency urgency) {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_TEXT = 100_000;

    private static final int MAX_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Z}\\p{C}()<>\\[\\]:;@\\\\,\"]{1,64}@[\\p{L}\\p{M}\\p{N}.-]{1,189}");

    /// Control characters, line and paragraph separators, and what turns the direction of writing around.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    public enum Urgency {
        /// Somebody waits for it: sent as soon as it is stored.
        AT_ONCE,
        /// Sent at the next turn of the queue.
        SOON
    }

    /// @throws InvalidException when it could not be sent as it is
    public Mail {
        if (!reaches(recipient)) {
            throw new InvalidException("email", "is not an address that mail can be sent to", "invalid_email");
        }
        if (subject.isBlank() || subject.length() > MAX_SUBJECT || unseen(subject)) {
            throw new InvalidException(
                    "subject", "must be one line of at most " + MAX_SUBJECT + " characters", "invalid_subject");
        }
        if (text.length() > MAX_TEXT) {
            throw new InvalidException("text", "must have at most " + MAX_TEXT + " characters", "too_long");
        }
    }

    /// Whether mail can be sent there: to be asked before an address is stored.
    public static boolean reaches(String address) {
        return address.length() <= MAX_ADDRESS
                && ADDRESS.matcher(address).matches()
                && !address.contains("..")
                && !address.startsWith(".")
                && !address.contains(".@")
                && !address.contains("@.")
                && !address.endsWith(".");
    }

    /// A text of a person as it may stand in a subject: one line, nothing unseen, cut where it gets long.
    public static String line(String text, int longest) {
        var clean = UNSEEN.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
        int end = clean.offsetByCodePoints(0, Math.min(longest, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end);
    }

    private static boolean unseen(String line) {
        return UNSEEN.matcher(line).find();
    }

    /// Without the text: mails end up in messages.
    @Override
    public String toString() {
        return "Mail[" + urgency + "]";
    }
}
