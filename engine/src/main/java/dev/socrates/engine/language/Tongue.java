package dev.socrates.engine.language;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// What is known of one language, from `lexicon/language_<name>.yaml`.
final class Tongue {

    private record Lists(List<String> function, List<String> abbreviations, Map<String, String> words) {}

    private static final Map<Language, Tongue> TONGUES = tongues();
    private static final int SHORTEST_STEM = 2;

    private final Set<String> function;
    private final Set<String> abbreviations;
    private final List<String> sample = new ArrayList<>();
    private final List<String> meanings;
    private final Phrases<String> phrases = new Phrases<>();
    private final Map<String, String> stems = new HashMap<>();

    private Tongue(Lists lists) {
        this.function = Set.copyOf(lists.function());
        this.abbreviations = Set.copyOf(lists.abbreviations());
        this.meanings = List.copyOf(lists.words().values());
        this.sample.addAll(lists.function());
        lists.words().forEach((word, meaning) -> {
            sample.add(word.replace("*", ""));
            if (word.endsWith("*")) {
                stems.put(word.substring(0, word.length() - 1), meaning);
            } else {
                phrases.add(Token.lowers(Words.of(word)), meaning);
            }
        });
    }

    static Tongue of(Language language) {
        var tongue = TONGUES.get(language);
        if (tongue == null) {
            throw new IllegalArgumentException("no lexicon for " + language);
        }
        return tongue;
    }

    Set<String> function() {
        return function;
    }

    Set<String> abbreviations() {
        return abbreviations;
    }

    /// Words of the language, to learn its spelling from.
    List<String> sample() {
        return sample;
    }

    /// What they mean in English.
    List<String> meanings() {
        return meanings;
    }

    Optional<Phrases.Match<String>> phrase(List<String> words, int at) {
        return phrases.longestAt(words, at);
    }

    /// The meaning of a word by its longest known beginning.
    Optional<String> stem(String word) {
        for (int end = word.length(); end >= SHORTEST_STEM; end--) {
            var meaning = stems.get(word.substring(0, end));
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /// Whether a word is known that does not look the same in English.
    boolean foreign(String word) {
        var meaning = phrase(List.of(word), 0).map(Phrases.Match::what).or(() -> stem(word));
        return meaning.filter(english -> !alike(english, word)).isPresent();
    }

    private static boolean alike(String english, String word) {
        int shared = Math.min(3, Math.min(english.length(), word.length()));
        return english.isEmpty()
                || english.toLowerCase(Locale.ROOT).regionMatches(0, word, 0, shared)
                || Words.isStopword(word);
    }

    private static Map<Language, Tongue> tongues() {
        var tongues = new EnumMap<Language, Tongue>(Language.class);
        for (var language : Language.values()) {
            if (language.glossed()) {
                var name = "language_" + language.name().toLowerCase(Locale.ROOT);
                tongues.put(language, new Tongue(Lexicon.read(name, new TypeReference<>() {})));
            }
        }
        return tongues;
    }
}
