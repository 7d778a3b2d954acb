package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.conflict.pairs.Difference.Clash;
import dev.socrates.engine.conflict.pairs.Judgement.Relation;

/// Says in a sentence what decided.
final class Reason {

    private Reason() {}

    static String of(Relation relation, Statement left, Statement right, Difference difference) {
        return switch (relation) {
            case NEUTRAL -> "They speak of different things.";
            case DUPLICATE -> same(difference);
            case CONFLICT -> "They are alike, but " + differing(left, right, difference) + ".";
        };
    }

    private static String same(Difference difference) {
        if (difference.alignment().hunks() == 0) {
            return "They are the same words.";
        }
        return difference.converted()
                ? "They say the same, with the same amount in other units."
                : "They say the same in other words.";
    }

    private static String differing(Statement left, Statement right, Difference difference) {
        if (difference.leftFigures() > 0 && difference.rightFigures() > 0) {
            return "their figures differ" + words(left, right, difference);
        }
        if (left.denials() % 2 != right.denials() % 2) {
            return "one denies what the other says";
        }
        if (!difference.exclusive().isEmpty()) {
            var clash = difference.exclusive().getFirst();
            return quoted(left, clash.left()) + " and " + quoted(right, clash.right()) + " exclude each other";
        }
        if (!difference.prefixed().isEmpty()) {
            return "a prefix turns a word around"
                    + prefix(left, right, difference.prefixed().getFirst());
        }
        if (!left.bounds().equals(right.bounds())) {
            return "they bound it differently" + words(left, right, difference);
        }
        return left.quantifiers().equals(right.quantifiers())
                ? "they differ in what they name" + words(left, right, difference)
                : "they differ in how much of it is meant" + words(left, right, difference);
    }

    private static String prefix(Statement left, Statement right, Clash clash) {
        return ": " + (clash.left() < 0 ? quoted(right, clash.right()) : quoted(left, clash.left()));
    }

    private static String quoted(Statement statement, int place) {
        return "“" + statement.word(place) + "”";
    }

    private static String words(Statement left, Statement right, Difference difference) {
        var one = String.join(" … ", left.words(difference.alignment().left()));
        var other = String.join(" … ", right.words(difference.alignment().right()));
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? "" : ": only one says “" + one + other + "”";
        }
        return ": “" + one + "” here, “" + other + "” there";
    }
}
