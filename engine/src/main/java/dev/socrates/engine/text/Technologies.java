package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Technologies by the names people use for them. "Go", "Express" or "Spring" count only when they are
/// written as names among technical words, because mostly they are not meant.
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

    private static final Set<String> AFTER_NAME = Lexicon.set("context", "after_name");
    private static final Set<String> PARTS = Set.of("@", "-", ".", "_");
    private static final int ENOUGH = 5;
    private static final int WORDS_BEFORE = 4;
    private static final Phrases<Spelling> SPELLINGS = spellings();
    private static final Set<String> TECHNICAL = Lexicon.set("context", "technical");
    private static final Phrases<String> INSTEAD = Lexicon.phrases("context", "instead");
    private static final Phrases<String> NEGATED = Lexicon.phrases("context", "negated");

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final boolean expected;
    private @Nullable List<Integer> technical;

    private Technologies(String text, List<Token> tokens, boolean expected) {
        this.text = text;
        this.tokens = tokens;
        this.words = Token.lowers(tokens);
        this.expected = expected;
    }

    /// @param expected whether technologies are what the text is about anyway
    public static List<Choice> in(String text, List<Token> tokens, boolean expected) {
        return new Technologies(text, tokens, expected).find();
    }

    private List<Choice> find() {
        var choices = new ArrayList<Choice>();
        int at = 0;
        while (at < words.size()) {
            var match = longestMeant(at);
            if (match != null) {
                var mention = new Mention<>(match.what().named(), match.from(), match.to());
                choices.add(new Choice(mention, stance(words, match.from())));
            }
            at = match == null ? at + 1 : match.to();
        }
        return choices;
    }

    private Phrases.@Nullable Match<Spelling> longestMeant(int at) {
        for (var match : SPELLINGS.at(words, at)) {
            if (meant(match)) {
                return match;
            }
        }
        return null;
    }

    private boolean meant(Phrases.Match<Spelling> match) {
        int at = match.from();
        int end = match.to();
        boolean partOfWord = at > 0
                && tokens.get(at - 1).touches(tokens.get(at))
                && PARTS.contains(words.get(at - 1))
                && !words.get(at).equals(".");
        var exact = match.what().exact();
        if (exact == null || partOfWord) {
            return !partOfWord;
        }
        if (!text.substring(tokens.get(at).start(), tokens.get(end - 1).end()).equals(exact)) {
            return false;
        }
        boolean name = at > 0 || (end < words.size() && AFTER_NAME.contains(words.get(end)));
        if (words.size() <= match.length() + 2) {
            return true;
        }
        return name && (expected || technical().stream().anyMatch(place -> place < at || place >= end));
    }

    /// Where other words show that technology is spoken of.
    private List<Integer> technical() {
        var known = technical;
        if (known == null) {
            known = IntStream.range(0, words.size())
                    .filter(at -> TECHNICAL.contains(words.get(at)) || unmistakable(at))
                    .boxed()
                    .limit(ENOUGH)
                    .toList();
            technical = known;
        }
        return known;
    }

    private boolean unmistakable(int at) {
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
