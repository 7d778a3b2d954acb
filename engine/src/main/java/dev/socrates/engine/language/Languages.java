package dev.socrates.engine.language;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the language of an answer by its function words, and where a short answer has none, by the terms and the runs
/// of letters that only one language has. English is the answer in doubt.
public final class Languages {

    private static final Map<String, Set<Language>> FUNCTION = function();
    private static final int LONGEST = 120;
    private static final double TERM = 0.5;
    private static final double LETTERS = 0.4;
    private static final double ENOUGH = 0.5;
    private static final double AHEAD = 1.4;

    /// A name or two from elsewhere make no sentence of another language.
    private static final double DENSE = 0.25;

    private Languages() {}

    public static Language of(String text) {
        var words = Words.of(text.substring(0, Math.min(text.length(), LONGEST * 10))).stream()
                .filter(Token::isWord)
                .map(Token::lower)
                .filter(word -> word.length() > 1)
                .limit(LONGEST)
                .toList();
        var scores = byFunction(words);
        if (plainEnglish(scores)) {
            return Language.ENGLISH;
        }
        words.stream().filter(word -> !FUNCTION.containsKey(word)).forEach(word -> byTerm(word, scores));
        var best = Language.ENGLISH;
        for (var language : Language.values()) {
            if (score(scores, language) > score(scores, best) * (best == Language.ENGLISH ? AHEAD : 1)) {
                best = language;
            }
        }
        return score(scores, best) >= Math.max(ENOUGH, DENSE * words.size()) ? best : Language.ENGLISH;
    }

    /// Most answers are English and say so in their first words.
    private static boolean plainEnglish(Map<Language, Double> scores) {
        double english = score(scores, Language.ENGLISH);
        return english >= 1
                && scores.entrySet().stream()
                        .allMatch(score -> score.getKey() == Language.ENGLISH || score.getValue() * 2 <= english);
    }

    private static double score(Map<Language, Double> scores, Language language) {
        return scores.getOrDefault(language, 0.0);
    }

    private static Map<Language, Double> byFunction(List<String> words) {
        var scores = new EnumMap<Language, Double>(Language.class);
        for (var word : words) {
            var owners = FUNCTION.getOrDefault(word, Set.of());
            owners.forEach(owner -> scores.merge(owner, 1.0 / owners.size(), Double::sum));
        }
        return scores;
    }

    private static void byTerm(String word, Map<Language, Double> scores) {
        for (var language : Language.values()) {
            if (language.glossed()) {
                double term = Tongue.of(language).foreign(word) ? TERM : 0;
                double letters = Trigrams.typical(word, language) ? LETTERS : 0;
                scores.merge(language, Math.max(term, letters), Double::sum);
            }
        }
    }

    private static Map<String, Set<Language>> function() {
        var function = new HashMap<String, Set<Language>>();
        for (var language : Language.values()) {
            if (language.glossed()) {
                Tongue.of(language).function().forEach(word -> own(function, word, language));
            }
        }
        Lexicon.lists("language_others").forEach((name, words) -> {
            var language = name.equals("english") ? Language.ENGLISH : Language.OTHER;
            words.forEach(word -> own(function, word, language));
        });
        return function;
    }

    private static void own(Map<String, Set<Language>> function, String word, Language language) {
        function.computeIfAbsent(word, owner -> new HashSet<>()).add(language);
    }
}
