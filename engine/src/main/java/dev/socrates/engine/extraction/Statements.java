package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The text of a statement: without what people say before they come to it.
final class Statements {

    private static final Phrases<String> FILLERS = Lexicon.phrases("chatter", "fillers");
    private static final Set<String> BARE = Lexicon.set("chatter", "bare");
    private static final int MOST_FILLERS = 4;

    private Statements() {}

    static String tidy(String sentence) {
        var text = sentence.strip();
        for (int cuts = 0; cuts < MOST_FILLERS; cuts++) {
            int cut = filler(text);
            if (cut == 0) {
                break;
            }
            text = text.substring(cut).stripLeading();
        }
        while (text.endsWith(";") || text.endsWith(",")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        return capital(text.replaceAll("\\s+", " "));
    }

    /// For comparison: the same words in the same order are the same statement.
    static String normal(String statement) {
        return String.join(" ", Words.lower(statement)).toLowerCase(Locale.ROOT);
    }

    private static int filler(String text) {
        var tokens = Words.of(text.length() > 200 ? text.substring(0, 200) : text);
        if (tokens.isEmpty()) {
            return 0;
        }
        var words = tokens.stream().map(token -> token.lower()).toList();
        var match = FILLERS.longestAt(words, 0);
        if (match.isEmpty() || match.get().to() >= tokens.size()) {
            return 0;
        }
        int to = match.get().to();
        boolean comma = List.of(",", ":", ".", "-", "\u2013", "\u2026", "!").contains(words.get(to));
        boolean bare =
                (to > 1 || BARE.contains(words.getFirst())) && !words.get(to).equals("that");
        if (comma) {
            return to + 1 < tokens.size() ? tokens.get(to + 1).start() : 0;
        }
        return bare ? tokens.get(to).start() : 0;
    }

    /// Names such as gRPC or iOS keep their small letter.
    private static String capital(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
            return text;
        }
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        boolean name = text.substring(0, end).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        int first = Character.charCount(text.codePointAt(0));
        return name ? text : text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
