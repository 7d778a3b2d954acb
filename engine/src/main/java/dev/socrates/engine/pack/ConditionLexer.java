package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts a condition into words.
final class ConditionLexer {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "<", ">", "(", ")", ",", "%", "/");

    private final String text;
    private int at;

    private ConditionLexer(String text) {
        this.text = text;
    }

    /// All words and an END.
    ///
    /// @throws ConditionException at a character that begins no word
    static List<Lexeme> of(String text) {
        var lexer = new ConditionLexer(text);
        List<Lexeme> all = new ArrayList<>();
        while (lexer.skipSpace()) {
            all.add(lexer.next());
        }
        all.add(new Lexeme(Kind.END, "", text.length() + 1));
        return all;
    }

    private boolean skipSpace() {
        at = behind(at, Character::isWhitespace);
        return at < text.length();
    }

    private Lexeme next() {
        char first = text.charAt(at);
        if (first == '"') {
            return string();
        }
        if (digit(first)) {
            int end = behind(at, sign -> digit(sign) || sign == '.' || sign == '-');
            var figures = text.substring(at, end);
            return take(figures.contains("-") ? Kind.DATE : Kind.NUMBER, end);
        }
        if (Character.isLetter(first)) {
            return take(Kind.NAME, behind(at, sign -> Character.isLetterOrDigit(sign) || sign == '_' || sign == '.'));
        }
        return SIGNS.stream()
                .filter(sign -> text.startsWith(sign, at))
                .findFirst()
                .map(sign -> take(Kind.SIGN, at + sign.length()))
                .orElseThrow(() -> new ConditionException(at + 1, "'" + first + "' begins no word of a condition"));
    }

    private Lexeme string() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new ConditionException(at + 1, "expected a closing quote");
        }
        var string = new Lexeme(Kind.STRING, text.substring(at + 1, end), at + 1);
        at = end + 1;
        return string;
    }

    private Lexeme take(Kind kind, int end) {
        var lexeme = new Lexeme(kind, text.substring(at, end), at + 1);
        at = end;
        return lexeme;
    }

    private int behind(int from, IntPredicate belongs) {
        int end = from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
