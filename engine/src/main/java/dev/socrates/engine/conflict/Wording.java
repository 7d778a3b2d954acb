package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;

/// A statement cut for comparison. Hyphens, quotes and other signs are left out of `tokens`, so that "read-only"
/// is "read only".
///
/// @param statement cut off where nobody decides any more, which bounds the work on hostile input
/// @param all every token; `tokens` are the words, numbers and marks among them
/// @param stems of `tokens`, by which wordings of the lexicons are found
record Wording(String statement, List<Token> all, List<Token> tokens, List<String> stems) {

    private static final int LONGEST = 2_000;
    private static final String MARKS = ".,;:!?()…";

    static Wording of(String statement) {
        var text = statement.length() > LONGEST ? statement.substring(0, LONGEST) : statement;
        var all = Words.of(text, new Span(0, text.length()));
        var tokens = all.stream()
                .filter(token -> token.kind() != Token.Kind.SIGN || mark(token))
                .toList();
        return new Wording(text, all, tokens, Stems.of(Token.lowers(tokens)));
    }

    static List<String> stems(String text) {
        return of(text).stems();
    }

    boolean markAt(int index) {
        return mark(tokens.get(index));
    }

    String at(int index) {
        return tokens.get(index).lower();
    }

    int size() {
        return tokens.size();
    }

    /// Index among `tokens` of what stands at an index of `all`.
    int index(int place) {
        int start = place < all.size() ? all.get(place).start() : statement.length();
        int index = 0;
        while (index < tokens.size() && tokens.get(index).start() < start) {
            index++;
        }
        return index;
    }

    String words(int from, int to) {
        return from < to
                ? statement.substring(
                        tokens.get(from).start(), tokens.get(to - 1).end())
                : statement;
    }

    private static boolean mark(Token token) {
        return token.kind() == Token.Kind.SIGN && MARKS.contains(token.lower());
    }
}
