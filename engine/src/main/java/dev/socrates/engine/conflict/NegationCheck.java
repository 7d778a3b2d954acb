package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.conflict.Reading.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One statement denies what the other says.
final class NegationCheck implements Check {

    private static final int MOST_WORDS = 4;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().narrowerThan(pair.right()) || pair.otherSubject()) {
            return Optional.empty();
        }
        for (var left : pair.left().clauses()) {
            for (var right : pair.right().clauses()) {
                var overlap = Overlap.of(left.content(), right.content());
                if (left.negated() != right.negated() && overlap.sameMatter(pair.cosine()) && sameNumbers(pair)) {
                    return Optional.of(verdict(pair, left, right, overlap));
                }
            }
        }
        return Optional.empty();
    }

    static boolean undecided(Pair pair) {
        return pair.left().clauses().stream()
                .anyMatch(left -> pair.right().clauses().stream()
                        .anyMatch(right -> left.negated() != right.negated()
                                && Overlap.of(left.content(), right.content()).undecided()));
    }

    /// A number on one side narrows it ("files over 10 MB"), and with other numbers the denial may be about
    /// the number alone.
    static boolean sameNumbers(Pair pair) {
        var left = pair.left().measures();
        var right = pair.right().measures();
        return left.size() == right.size()
                && left.stream().allMatch(measure -> right.stream().anyMatch(measure::sameAs));
    }

    private static Verdict verdict(Pair pair, Clause left, Clause right, Overlap overlap) {
        var words = words(pair.left(), left, overlap.shared());
        var others = words(pair.right(), right, overlap.shared());
        var denying = left.negated() ? pair.leftQuote(words) : pair.rightQuote(others);
        var affirming = left.negated() ? pair.rightQuote(others) : pair.leftQuote(words);
        return new Verdict(
                Kind.CONTRADICTION,
                Domain.REQUIREMENT,
                Gravity.of(pair, Severity.HIGH),
                words,
                others,
                denying + " rules out what " + affirming + " asks for.");
    }

    /// The "n't" of "can't" is no word that anybody reads.
    private static boolean cut(Reading reading, int index) {
        var tokens = reading.wording().tokens();
        return index > 0 && tokens.get(index - 1).touches(tokens.get(index));
    }

    private static List<String> words(Reading reading, Clause clause, List<String> shared) {
        var words = new ArrayList<String>();
        if (!clause.negations().isEmpty()) {
            int index = clause.negations().getFirst();
            words.add(reading.words(cut(reading, index) ? index - 1 : index, index + 1));
        }
        shared.stream()
                .map(stem -> clause.content().get(stem))
                .filter(index -> index != null)
                .map(index -> reading.words(index, index + 1))
                .distinct()
                .limit(MOST_WORDS)
                .forEach(words::add);
        return words;
    }
}
