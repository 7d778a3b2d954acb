package dev.socrates.engine.extraction;

import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.ears.Slot;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Optional;

/// Who acts and under which conditions, as the pattern of a clause tells it: in "when a user signs in, the system
/// sends ..." the system acts.
///
/// @param reasons each condition as a short sentence for people
record Circumstances(Optional<String> actor, List<String> reasons) {

    private static final double SURE = 0.6;
    private static final int SHORTEST = 5;

    static Circumstances of(Clause clause) {
        if (clause.isForeign() || clause.words().size() < SHORTEST) {
            return new Circumstances(Actors.of(clause.words()), List.of());
        }
        var ears = Ears.of(clause.text());
        var conditions = ears.slots().stream()
                .filter(slot -> !slot.missing() && condition(slot.kind()))
                .toList();
        if (conditions.isEmpty() || ears.confidence() < SURE) {
            return new Circumstances(Actors.of(clause.words()), List.of());
        }
        var reasons = conditions.stream().map(Circumstances::reason).toList();
        return new Circumstances(Actors.of(main(clause, ears)), reasons);
    }

    /// The words of the main clause, from who acts to what happens.
    private static List<String> main(Clause clause, Ears ears) {
        int start = clause.text().length();
        int end = 0;
        for (var slot : ears.slots()) {
            if (!condition(slot.kind()) && slot.span().isPresent()) {
                start = Math.min(start, slot.span().get().start());
                end = Math.max(end, slot.span().get().end());
            }
        }
        return start < end ? Words.lower(clause.text().substring(start, end)) : List.of();
    }

    private static boolean condition(Slot.Kind kind) {
        return kind != Slot.Kind.ACTOR && kind != Slot.Kind.RESPONSE;
    }

    private static String reason(Slot condition) {
        return switch (condition.kind()) {
            case FEATURE -> "Holds only where " + condition.text() + ".";
            case STATE -> "Holds only while: " + condition.text() + ".";
            case TRIGGER -> "Set off by: " + condition.text() + ".";
            case UNWANTED -> "Against the case: " + condition.text() + ".";
            case ACTOR, RESPONSE -> throw new IllegalArgumentException("no condition: " + condition);
        };
    }
}
