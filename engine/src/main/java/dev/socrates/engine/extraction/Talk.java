package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/// What people say about the conversation: that they asked somebody, where they begin, that one more thing
/// comes. None of it specifies anything, unless the sentence also holds a figure, a technology or a demand.
final class Talk {

    private record Patterns(
            Map<String, List<String>> words,
            List<String> openers,
            List<String> starts,
            List<String> whole,
            List<String> unknown,
            List<String> requires,
            Set<String> joints,
            List<String> speakers,
            List<String> idle,
            List<String> helpless) {}

    private static final Patterns PATTERNS = Lexicon.read("talk", new TypeReference<>() {});
    private static final Pattern TALK = anchored(PATTERNS.starts());
    private static final Pattern WHOLE = anchored(PATTERNS.whole());
    private static final Pattern UNKNOWN = anchored(PATTERNS.unknown());
    private static final Pattern REQUIRES = Pattern.compile(any(PATTERNS.requires()));
    private static final Pattern SPEAKERS = anchored(PATTERNS.speakers());
    private static final Set<String> IDLE = Set.copyOf(Stems.of(PATTERNS.idle()));
    private static final Phrases<String> HELPLESS = Phrases.of(PATTERNS.helpless());
    private static final Set<String> COUNTED = Set.copyOf(words("thing"));

    /// Nobody talks about talking at greater length; what is longer has a point.
    private static final int LONGEST = 40;

    private static final int LONGEST_IDLE = 14;
    private static final int LONGEST_LEAD = 24;
    private static final int SHORTEST_REST = 3;

    private Talk() {}

    static boolean only(Clause clause) {
        return !concrete(clause) && (said(TALK, clause.words()) || said(WHOLE, clause.words()));
    }

    static boolean unknown(Clause clause) {
        return !concrete(clause) && said(UNKNOWN, clause.words());
    }

    /// A sentence about its speakers that has no word for anything else, whichever way it is put.
    static boolean idle(Clause clause, Vocabulary vocabulary) {
        var text = String.join(" ", clause.words());
        if (concrete(clause)
                || clause.words().size() > LONGEST_IDLE
                || !SPEAKERS.matcher(text).lookingAt()
                || REQUIRES.matcher(text).find()) {
            return false;
        }
        var others = Stems.of(clause.content()).stream()
                .filter(stem -> !IDLE.contains(stem))
                .toList();
        return others.isEmpty() || (others.size() == 1 && !vocabulary.knows(others.getFirst()));
    }

    static boolean helpless(Clause clause) {
        return HELPLESS.anyIn(clause.words());
    }

    /// The token with which the statement begins behind some talk; 0 if there is none in front.
    static int lead(Clause clause) {
        var tokens = clause.tokens();
        int from = 0;
        for (int at = 1; at < Math.min(tokens.size() - SHORTEST_REST, LONGEST_LEAD); at++) {
            if (PATTERNS.joints().contains(tokens.get(at).lower()) && said(TALK, lowers(tokens.subList(from, at)))) {
                from = at + 1;
            }
        }
        return from;
    }

    private static boolean said(Pattern pattern, List<String> words) {
        int but = words.subList(Math.min(1, words.size()), words.size()).indexOf("but") + 1;
        if (but > 0) {
            var after = words.subList(but + 1, words.size());
            return said(pattern, words.subList(0, but)) && (said(TALK, after) || said(UNKNOWN, after));
        }
        var text = String.join(" ", words);
        return words.size() <= LONGEST
                && pattern.matcher(text).lookingAt()
                && !REQUIRES.matcher(text).find();
    }

    private static boolean concrete(Clause clause) {
        return !clause.technologies().isEmpty()
                || !clause.days().isEmpty()
                || clause.quantities().stream().anyMatch(mention -> measures(mention.value()));
    }

    /// "One more thing" counts nothing of the project.
    private static boolean measures(Quantity quantity) {
        var unit = quantity.unit();
        boolean one = quantity.amount().compareTo(BigDecimal.ONE) == 0;
        return unit.dimension() != Dimension.COUNT || !(one || COUNTED.contains(unit.symbol()));
    }

    private static List<String> lowers(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Token::lower)
                .toList();
    }

    private static Pattern anchored(List<String> patterns) {
        var openers = PATTERNS.openers().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?:(?:" + openers + ") )*(?:" + any(patterns) + ")");
    }

    private static String any(List<String> patterns) {
        var alternatives = new ArrayList<String>();
        for (var pattern : patterns) {
            var written = pattern;
            for (var name : PATTERNS.words().keySet()) {
                written = written.replace("<" + name + ">", "(?:" + String.join("|", words(name)) + ")");
            }
            alternatives.add("(?:" + written + ")");
        }
        return String.join("|", alternatives);
    }

    private static List<String> words(String name) {
        var words = PATTERNS.words().get(name);
        if (words == null) {
            throw new IllegalStateException("lexicon talk knows no words for " + name);
        }
        return words;
    }
}
