package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Program code, log lines and commands that were pasted along with an answer.
final class CodeLines {

    private static final List<String> MARKS = Lexicon.list("screening", "code");
    private static final Set<String> WEAK = Lexicon.set("screening", "code_needs_sign");
    private static final Pattern LOG =
            Pattern.compile("\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*|\\[?(ERROR|WARN|INFO|DEBUG|TRACE|FATAL)\\b.*");
    private static final Pattern FRAME = Pattern.compile("at [\\w.$]{3,80}\\(.{0,80}|[$>#] [a-z]{2,12} .{0,200}");
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(var|let|const|int|String|def|class)? ?[\\w.\\[\\]]{1,40} ?=[^=].{0,200}");
    private static final String SIGNS = "{}[]();=<>|&\\$#@^~`_";
    private static final double MOST_SIGNS = 0.15;

    private CodeLines() {}

    static boolean looksLikeCode(Clause sentence) {
        var text = sentence.text();
        if (LOG.matcher(text).lookingAt()
                || FRAME.matcher(text).matches()
                || ASSIGNMENT.matcher(text).matches()) {
            return true;
        }
        if (text.startsWith("http") && sentence.words().size() < 12 && text.indexOf(' ') < 0) {
            return true;
        }
        long signs = text.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
        var lower = text.toLowerCase(Locale.ROOT);
        for (var mark : MARKS) {
            if (lower.contains(mark) && (!WEAK.contains(mark) || signs > 1)) {
                return true;
            }
        }
        long other = sentence.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.SIGN)
                .count();
        return signs > MOST_SIGNS * text.length()
                || (other > 6 && other > 2L * sentence.words().size());
    }
}
