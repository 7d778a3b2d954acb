package dev.socrates.projects.people;

import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail;

/// An address that mail can be sent to, as it was typed. Two are the same when they differ in the case of ASCII
/// letters alone: folding more would let one mailbox pass for another.
record Address(String value) {

    /// @throws InvalidException when no mail can be sent there
    static Address of(String typed) {
        var address = typed.strip();
        if (!Mail.reaches(address)) {
            throw new InvalidException("email", "is not an address that mail can be sent to", "invalid_email");
        }
        return new Address(address);
    }

    boolean is(String other) {
        return folded(value).equals(folded(other));
    }

    private static String folded(String address) {
        var letters = new StringBuilder(address.length());
        address.chars()
                .forEach(letter -> letters.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)));
        return letters.toString();
    }

    @Override
    public String toString() {
        return "Address[]";
    }
}
