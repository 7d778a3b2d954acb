package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// What the smells of one statement take from its quality, by the table `smell_costs`. Those that leave the same
/// open (vague, a matter of taste, an amount without a figure) cost in full once: two vague words are not twice as
/// vague. Asked for the costliest first.
final class Costs {

    /// What a facet lacks that wants to be measured and is not, whatever else is said.
    static final double NO_MEASURE = 0.5;

    static final Set<SmellKind> UNCLEAR = EnumSet.of(
            SmellKind.VAGUE,
            SmellKind.UNMEASURABLE,
            SmellKind.SUBJECTIVE,
            SmellKind.SUPERLATIVE,
            SmellKind.COMPARATIVE,
            SmellKind.ESCAPE_CLAUSE);

    private record Cost(double alone, double detailed) {}

    private static final Map<String, Cost> TABLE =
            Lexicon.read("smell_costs", new TypeReference<Map<String, Cost>>() {});
    private static final int DETAILED = 9;

    /// "Large" and "short" are vague only where a number is asked for.
    private static final double SIZE = 0.3;

    private static final double FURTHER = 0.1;

    private final Measure measure;
    private final boolean detailed;
    private final Set<SmellKind> counted = new HashSet<>();

    Costs(Measure measure, boolean detailed) {
        this.measure = measure;
        this.detailed = detailed;
    }

    /// Whether a statement says enough besides one vague word.
    static boolean detailed(String statement) {
        return Words.of(statement).stream()
                        .filter(token -> token.isWord() && !Words.isStopword(token.lower()))
                        .count()
                >= DETAILED;
    }

    /// What a spot costs by itself.
    double of(Sentence sentence, Spot spot) {
        if (spot.kind() == SmellKind.UNMEASURABLE && AmountCheck.size(sentence, spot)) {
            return measure == Measure.MISSING ? SIZE : 0;
        }
        if (spot.kind() == SmellKind.ESCAPE_CLAUSE && measure == Measure.GIVEN) {
            return 0;
        }
        var cost = TABLE.getOrDefault(spot.kind().wire(), new Cost(0, 0));
        return detailed ? cost.detailed() : cost.alone();
    }

    /// What it costs beside those asked for before.
    double beside(SmellKind kind, double alone) {
        boolean first = counted.add(UNCLEAR.contains(kind) ? SmellKind.VAGUE : kind);
        return first ? alone : Math.min(alone, FURTHER);
    }
}
