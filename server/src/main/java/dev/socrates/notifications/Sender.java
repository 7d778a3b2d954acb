package dev.socrates.notifications;

import dev.socrates.platform.mail.Mail;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom mails come from.
record Sender(String name, String address) {

    /// For mails that never leave the machine.
    static final Sender LOCAL = new Sender("Socrates", "socrates@localhost");

    private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]+)>");

    static Optional<Sender> parse(String text) {
        var named = NAMED.matcher(text.strip());
        var sender = named.matches()
                ? new Sender(
                        named.group(1).strip().replaceAll("^\"|\"$", ""),
                        named.group(2).strip())
                : new Sender("Socrates", text.strip());
        boolean oneLine = Mail.line(sender.name(), 100).equals(sender.name());
        return oneLine && Mail.reaches(sender.address()) ? Optional.of(sender) : Optional.empty();
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
