package dev.socrates.engine.language;

import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs of three letters that are at home in one language, learnt from the words of the lexica themselves.
final class Trigrams {

    private static final Map<Language, Set<String>> PROFILES = profiles();
    private static final int SHORTEST = 4;
    private static final double SHARE = 0.5;

    private Trigrams() {}

    /// Whether most of a word's runs of letters are known in a language and clearly fewer in English.
    static boolean typical(String word, Language language) {
        if (word.length() < SHORTEST) {
            return false;
        }
        double own = share(word, language);
        return own >= SHARE && own >= 2 * share(word, Language.ENGLISH);
    }

    private static double share(String word, Language language) {
        var profile = PROFILES.getOrDefault(language, Set.of());
        var runs = runs(word);
        long known = runs.stream().filter(profile::contains).count();
        return (double) known / runs.size();
    }

    private static List<String> runs(String word) {
        var padded = " " + word + " ";
        var runs = new ArrayList<String>();
        for (int at = 0; at + 3 <= padded.length(); at++) {
            runs.add(padded.substring(at, at + 3));
        }
        return runs;
    }

    private static Map<Language, Set<String>> profiles() {
        var profiles = new EnumMap<Language, Set<String>>(Language.class);
        for (var language : Language.values()) {
            if (language.glossed()) {
                var tongue = Tongue.of(language);
                tongue.sample().forEach(word -> count(profiles, language, word));
                tongue.meanings().forEach(word -> count(profiles, Language.ENGLISH, word));
            }
        }
        Lexicon.lists("stopwords")
                .values()
                .forEach(words -> words.forEach(word -> count(profiles, Language.ENGLISH, word)));
        return profiles;
    }

    private static void count(Map<Language, Set<String>> profiles, Language language, String words) {
        var profile = profiles.computeIfAbsent(language, owner -> new HashSet<>());
        for (var word : List.of(words.split(" "))) {
            profile.addAll(runs(word));
        }
    }
}
