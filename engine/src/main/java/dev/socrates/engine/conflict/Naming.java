package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Value;
import java.util.List;

/// Short names of a claim for labels.
final class Naming {

    private static final int LONGEST = 60;

    private Naming() {}

    /// The technology or number that decides; else the statement itself.
    static String of(Claim claim, List<String> words) {
        if (claim.value() instanceof Value.Named named) {
            return named.name();
        }
        var technologies = words.size() == 1
                ? Technology.in(Wording.of(words.getFirst()), true)
                : List.<Phrases.Match<Technology>>of();
        if (technologies.size() == 1) {
            return technologies.getFirst().what().name();
        }
        if (words.size() == 1
                && !words.getFirst().equals(claim.statement())
                && words.getFirst().chars().anyMatch(Character::isDigit)) {
            return words.getFirst().strip();
        }
        return Quote.of(claim.statement(), words, LONGEST);
    }

    /// ` for the mobile app`, or nothing.
    static String scope(Claim claim) {
        var subject = claim.subject();
        return subject.equals(Claim.SYSTEM) || subject.isBlank() ? "" : " for the " + subject.strip();
    }
}
