package dev.socrates.engine.conflict;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word, number or sign of a statement with its place there. Hyphens separate, so that "read-only" is "read
/// only".
record Token(String text, String stem, int start, int end) {

    /// Nobody decides by what stands beyond this; it bounds the work on hostile input.
    static final int LONGEST = 2_000;

    private static final Pattern PART =
            Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{M}\\p{N}+#]*(?:['’]\\p{L}+)?|[%$€£<>≤≥~]|[.,;:!?()]");

    static List<Token> of(String statement) {
        var text = statement.length() > LONGEST ? statement.substring(0, LONGEST) : statement;
        var tokens = new ArrayList<Token>();
        var matcher = PART.matcher(text);
        while (matcher.find()) {
            var lower = plain(matcher.group());
            tokens.add(new Token(lower, Stem.of(lower), matcher.start(), matcher.end()));
        }
        return List.copyOf(tokens);
    }

    boolean numeric() {
        return Character.isDigit(text.charAt(0));
    }

    boolean word() {
        return Character.isLetter(text.charAt(0));
    }

    boolean mark() {
        return text.length() == 1 && ".,;:!?()".contains(text);
    }

    private static String plain(String group) {
        var lower = group.toLowerCase(Locale.ROOT).replace('’', '\'');
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFKC);
        return plain.isEmpty() ? lower : plain;
    }
}
