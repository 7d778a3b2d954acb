package dev.socrates.engine.quality;

import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Sees to it that no figure gets lost when something is put differently.
final class Figures {

    private Figures() {}

    static List<String> in(String text) {
        return Words.of(text).stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .map(Token::lower)
                .toList();
    }

    /// The rewrite, or where it lost a figure the original with a word of what to do.
    static String kept(String original, String rewrite) {
        var rest = new ArrayList<>(in(rewrite));
        for (var figure : in(original)) {
            if (!rest.remove(figure)) {
                return Rewrites.closed(original) + " <put differently>";
            }
        }
        return rewrite;
    }
}
