package dev.socrates.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts text into words, numbers and signs. Contractions become the words they stand for, each with its own
/// place.
public final class Words {

    private static final int LONGEST_WORD = 60;
    private static final Set<String> STOPWORDS = stopwords();

    private Words() {}

    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    public static List<Token> of(String text, Span span) {
        var tokens = new ArrayList<Token>();
        int at = span.start();
        while (at < span.end()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isLetter(c)) {
                end = endOfWord(text, end, span.end());
                Contractions.split(text, at, end, tokens);
            } else if (digit(c)) {
                end = endOfNumber(text, end, span.end());
                tokens.add(new Token(Token.Kind.NUMBER, text.substring(at, end), at, end));
            } else if (!Character.isWhitespace(c) && !Character.isISOControl(c) && c != 0xA0) {
                tokens.add(new Token(Token.Kind.SIGN, text.substring(at, Math.min(end, span.end())), at, end));
            }
            at = end;
        }
        return tokens;
    }

    /// Words and numbers without signs, in lower case.
    public static List<String> lower(String text) {
        return of(text).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Token::lower)
                .toList();
    }

    /// Whether a word carries no content of its own ("the", "with", "we").
    public static boolean isStopword(String lower) {
        return STOPWORDS.contains(lower);
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static int endOfWord(String text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST_WORD) {
            int c = text.codePointAt(at);
            boolean inner = Character.isLetterOrDigit(c)
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (apostrophe(c) && at + 1 < limit && Character.isLetter(text.codePointAt(at + 1)));
            if (!inner) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, limit);
    }

    private static int endOfNumber(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean separator = (c == '.' || c == ',') && at + 1 < limit && digit(text.charAt(at + 1));
            if (!digit(c) && !separator) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static Set<String> stopwords() {
        return Set.copyOf(Lexicon.lists("stopwords").values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
    }
}
