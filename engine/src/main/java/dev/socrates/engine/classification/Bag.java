package dev.socrates.engine.classification;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import java.util.LinkedHashSet;
import java.util.List;

/// The words of a sentence as features of length 1 in all, so that a long sentence does not weigh more. Signs count,
/// as a percent sign says much; one number is as good as another.
final class Bag {

    static final String PREFIX = "word=";
    private static final String ANY_NUMBER = "0";

    private Bag() {}

    static void add(Features features, List<Token> tokens) {
        var stems = new LinkedHashSet<String>();
        tokens.forEach(token -> stems.add(token.kind() == Token.Kind.NUMBER ? ANY_NUMBER : Stems.of(token.lower())));
        double share = stems.isEmpty() ? 0 : 1 / Math.sqrt(stems.size());
        stems.forEach(stem -> features.add(PREFIX + stem, share));
    }
}
