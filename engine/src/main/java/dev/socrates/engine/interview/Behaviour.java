package dev.socrates.engine.interview;

import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.ears.Slot.Kind;
import dev.socrates.engine.pack.Facet.Slot;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.EnumSet;
import java.util.Set;

/// A statement as far as it tells what happens: when, in which state, by whom, and what.
///
/// @param told whether it tells of behaviour at all, not of a name, a number or how something is
/// @param onlyCondition whether it says when, but not what
record Behaviour(String statement, boolean told, boolean onlyCondition, Set<Slot> slots) {

    /// Points in time and limits set something off as well; EARS has no clause for them.
    private static final Phrases<String> OCCASIONS = Lexicon.phrases("slots", "occasion");

    /// EARS is no surer than this of the actor of a sentence that only describes.
    private static final double DESCRIBED = 0.5;

    static Behaviour of(String statement) {
        var ears = Ears.of(statement);
        var slots = EnumSet.noneOf(Slot.class);
        ears.slots().stream().filter(slot -> !slot.missing()).forEach(slot -> slots.add(slot(slot.kind())));
        boolean condition = slots.contains(Slot.TRIGGER) || slots.contains(Slot.STATE);
        if (OCCASIONS.anyIn(Token.lowers(Words.of(statement)))) {
            slots.add(Slot.TRIGGER);
        }
        boolean response = slots.contains(Slot.RESPONSE);
        return new Behaviour(statement, condition || (response && !describes(ears)), condition && !response, slots);
    }

    private static boolean describes(Ears ears) {
        return ears.slot(Kind.ACTOR)
                .filter(actor -> !actor.missing() && actor.confidence() <= DESCRIBED)
                .isPresent();
    }

    private static Slot slot(Kind kind) {
        return switch (kind) {
            case TRIGGER, UNWANTED -> Slot.TRIGGER;
            case STATE, FEATURE -> Slot.STATE;
            case ACTOR -> Slot.ACTOR;
            case RESPONSE -> Slot.RESPONSE;
        };
    }
}
