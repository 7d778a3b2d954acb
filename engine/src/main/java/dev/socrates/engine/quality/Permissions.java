package dev.socrates.engine.quality;

import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What people may do, put as what the system does for them: "Guests can cancel" does not oblige a guest.
final class Permissions {

    private static final Set<String> PERMITTING = Set.of("can", "may", "could", "might");
    private static final Set<String> PRONOUNS = Set.of("they", "everybody", "everyone", "anybody", "anyone");
    private static final String LETS = "<the system> shall let ";

    private Permissions() {}

    /// Empty where it is the system that can do something, or where the sentence is put in another way.
    static Optional<String> of(Sentence sentence, Spot spot) {
        int modal = spot.from();
        if (!PERMITTING.contains(sentence.word(modal)) || modal == 0 || !person(sentence.word(modal - 1))) {
            return Optional.empty();
        }
        int from = start(sentence, modal);
        var tokens = sentence.tokens();
        var lead = new Span(sentence.span().start(), tokens.get(from).start()).in(sentence.text());
        var subject = new Span(tokens.get(from).start(), tokens.get(modal).start()).in(sentence.text());
        var deed = new Span(tokens.get(spot.to() - 1).end(), sentence.span().end()).in(sentence.text());
        return Optional.of(lead + LETS + (from == 0 ? small(subject) : subject).strip() + deed);
    }

    private static boolean person(String word) {
        return PRONOUNS.contains(word) || Actors.isPerson(Stems.singular(word));
    }

    /// The first word of the subject: a condition in front ends at a comma.
    private static int start(Sentence sentence, int modal) {
        for (int at = modal - 1; at > 0; at--) {
            if (sentence.word(at).equals(",") && !sentence.demanded(at - 1)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String small(String subject) {
        boolean name = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return name ? subject : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
