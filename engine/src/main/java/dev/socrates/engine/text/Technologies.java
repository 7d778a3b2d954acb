package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Technologies by the names people use for them. "Go", "Express" or "Spring" count only when they are written as
/// names among technical words, because mostly they are not meant.
public final class Technologies {

    /// How a technology is spoken of. MENTIONED ones ("instead of MySQL") are no decision.
    public enum Stance {
        CHOSEN,
        REJECTED,
        MENTIONED
    }

    /// A technology with the stance taken towards it.
    public record Choice(Mention<Named> mention, Stance stance) {}

    private record Entry(
            String name,
            String group,
            @Nullable List<String> aliases,
            @Nullable List<String> cased) {}

    private record Spelling(Named named, @Nullable String exact) {}

    private static final int WORDS_BEFORE = 4;
    private static final Phrases<Spelling> SPELLINGS = spellings();
    private static final Set<String> TECHNICAL = Lexicon.set("context", "technical");
    private static final Phrases<String> INSTEAD = Lexicon.phrases("context", "instead");
    private static final Phrases<String> NEGATED = Lexicon.phrases("context", "negated");

    private Technologies() {}

    public static List<Choice> in(String text, List<Token> tokens) {
        var words = Token.lowers(tokens);
        var choices = new ArrayList<Choice>();
        int at = 0;
        while (at < words.size()) {
            var match = best(text, tokens, words, at);
            if (match != null) {
                var mention = new Mention<>(match.what().named(), match.from(), match.to());
                choices.add(new Choice(mention, stance(words, match.from())));
            }
            at = match == null ? at + 1 : match.to();
        }
        return choices;
    }

    private static Phrases.@Nullable Match<Spelling> best(String text, List<Token> tokens, List<String> words, int at) {
        var part = words.subList(at, Math.min(words.size(), at + 6));
        Phrases.Match<Spelling> best = null;
        for (var match : SPELLINGS.at(part, 0)) {
            boolean longer = best == null || match.to() > best.to() - at;
            if (longer && meant(text, tokens, words, match, at)) {
                best = new Phrases.Match<>(at, at + match.to(), match.what());
            }
        }
        return best;
    }

    private static boolean meant(
            String text, List<Token> tokens, List<String> words, Phrases.Match<Spelling> match, int at) {
        boolean partOfWord = at > 0
                && tokens.get(at - 1).touches(tokens.get(at))
                && Set.of("@", "-", ".", "_").contains(words.get(at - 1))
                && !words.get(at).equals(".");
        var exact = match.what().exact();
        if (exact == null || partOfWord) {
            return !partOfWord;
        }
        int end = at + match.to();
        var written = text.substring(tokens.get(at).start(), tokens.get(end - 1).end());
        if (!written.equals(exact)) {
            return false;
        }
        return words.size() <= match.to() + 2 || technical(words, at, end);
    }

    private static boolean technical(List<String> words, int from, int to) {
        for (int at = 0; at < words.size(); at++) {
            boolean itself = at >= from && at < to;
            if (!itself && (TECHNICAL.contains(words.get(at)) || unmistakable(words, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean unmistakable(List<String> words, int at) {
        return SPELLINGS
                .longestAt(words, at)
                .filter(match -> match.what().exact() == null)
                .isPresent();
    }

    private static Stance stance(List<String> words, int at) {
        var before = words.subList(Math.max(0, at - WORDS_BEFORE), at);
        if (INSTEAD.anyIn(before)) {
            return Stance.MENTIONED;
        }
        return NEGATED.anyIn(before) && !before.contains(",") && !before.contains("only")
                ? Stance.REJECTED
                : Stance.CHOSEN;
    }

    private static Phrases<Spelling> spellings() {
        var phrases = new Phrases<Spelling>();
        var entries = Lexicon.read("technologies", new TypeReference<List<Entry>>() {});
        for (var entry : entries) {
            var named = new Named(entry.name(), entry.group());
            var cased = entry.cased() == null ? List.<String>of() : entry.cased();
            cased.forEach(word -> phrases.add(Token.lowers(Words.of(word)), new Spelling(named, word)));
            if (!cased.contains(entry.name())) {
                phrases.add(Token.lowers(Words.of(entry.name())), new Spelling(named, null));
            }
            if (entry.aliases() != null) {
                entry.aliases().forEach(alias -> phrases.add(Token.lowers(Words.of(alias)), new Spelling(named, null)));
            }
        }
        return phrases;
    }
}
