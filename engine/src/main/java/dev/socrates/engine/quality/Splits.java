package dev.socrates.engine.quality;

import dev.socrates.engine.ears.Atom;
import dev.socrates.engine.ears.Atoms;
import java.util.stream.Collectors;

/// Says each demand of a sentence in a sentence of its own, with the condition, the subject and the modal in front.
final class Splits {

    private Splits() {}

    static String of(Sentence sentence) {
        var whole = sentence.span().in(sentence.text());
        var atoms = Atoms.of(whole);
        if (atoms.size() < 2) {
            return Rewrites.closed(whole) + " <one statement for each demand>";
        }
        return atoms.stream().map(Atom::statement).collect(Collectors.joining(" "));
    }
}
