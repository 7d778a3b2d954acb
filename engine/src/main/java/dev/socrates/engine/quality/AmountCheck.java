package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Amounts, degrees and times that are asked for without a figure.
final class AmountCheck implements Check {

    static final List<String> PARTS = List.of("within", "every", "most", "least");

    private static final List<WordCheck> WORDS = PARTS.stream()
            .map(part -> WordCheck.of(SmellKind.UNMEASURABLE, part, "amount_unless", AmountCheck::asked))
            .toList();
    private static final Set<Zone> ASIDE = Set.of(Zone.PARENTHESIS, Zone.PURPOSE);
    private static final List<Phrases<String>> SIZES =
            List.of(Lexicon.phrases("smells", "most"), Lexicon.phrases("smells", "least"));
    private static final int NEAR = 5;

    /// "Large", "minimal": how much of something, and not how soon or how often.
    static boolean size(Sentence sentence, Spot spot) {
        return SIZES.stream()
                .anyMatch(sizes -> sizes.longestAt(sentence.words(), spot.from())
                        .filter(match -> match.to() == spot.to())
                        .isPresent());
    }

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (var words : WORDS) {
            spots.addAll(words.in(sentence));
        }
        return spots;
    }

    /// "Long-term" is no amount of something that has one, "at high load (2,000 requests a second)" has its
    /// figure.
    private static boolean asked(Sentence sentence, int at) {
        if (ASIDE.contains(sentence.zones().get(at)) || comparedOrNamed(sentence, at)) {
            return false;
        }
        for (int near = at + 1; near < Math.min(sentence.size(), at + NEAR); near++) {
            boolean figure = sentence.tokens().get(near).kind() == Token.Kind.NUMBER;
            if (figure && sentence.zones().get(near) != Zone.PARENTHESIS) {
                return false;
            }
        }
        return true;
    }

    private static boolean comparedOrNamed(Sentence sentence, int at) {
        return sentence.word(at - 1).equals("as") || sentence.tagged(at, "PROPN");
    }
}
