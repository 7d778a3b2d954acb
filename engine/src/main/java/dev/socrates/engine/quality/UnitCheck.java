package dev.socrates.engine.quality;

import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Figures behind a bound that count or measure nothing that is named: "within 5".
final class UnitCheck implements Check {

    private static final Set<String> BOUNDS = Set.of(
            "within",
            "least",
            "most",
            "than",
            "exceed",
            "exceeding",
            "below",
            "above",
            "under",
            "over",
            "maximum",
            "minimum",
            "to",
            "of",
            "every",
            "<",
            ">",
            "=");
    private static final Set<String> STRICT = Set.of("to", "of", "over", "above", "under", "below");
    private static final Set<String> ENDS =
            Set.of("", ".", ",", ";", ")", "and", "or", "for", "in", "when", "if", "at", "on", "under");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 1; at < sentence.size(); at++) {
            boolean number = sentence.tokens().get(at).kind() == Token.Kind.NUMBER;
            if (number && bounded(sentence, at) && ENDS.contains(sentence.word(at + 1)) && !ratio(sentence, at)) {
                spots.add(new Spot(SmellKind.MISSING_UNIT, at, at + 1));
            }
        }
        return spots;
    }

    private static boolean bounded(Sentence sentence, int at) {
        var before = sentence.word(at - 1);
        if (!BOUNDS.contains(before)) {
            return false;
        }
        boolean limit = sentence.word(at - 2).equals("up")
                || sentence.word(at - 2).equals("maximum")
                || sentence.word(at - 2).equals("minimum")
                || sentence.word(at - 2).equals("limit");
        return !STRICT.contains(before) || limit;
    }

    private static boolean ratio(Sentence sentence, int at) {
        boolean in = sentence.word(at + 1).equals("in") || sentence.word(at + 1).equals("of");
        boolean scale =
                sentence.word(at - 1).equals("of") && sentence.word(at - 2).equals("out");
        boolean next = at + 2 < sentence.size() && sentence.tokens().get(at + 2).kind() == Token.Kind.NUMBER;
        return (in && next) || scale;
    }
}
