package dev.socrates.engine.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How binding the words make a statement.
public final class Modalities {

    private static final List<Modality> STRONGEST_FIRST =
            List.of(Modality.MUST_NOT, Modality.SHOULD_NOT, Modality.MUST, Modality.SHOULD, Modality.MAY);
    private static final Map<Modality, Phrases<String>> PHRASES = phrases();
    private static final Phrases<String> EXEMPT = Lexicon.phrases("modality", "exempt");
    private static final Phrases<String> REASONS = Lexicon.phrases("modality", "reasons");
    private static final int SHORTEST = 3;

    private Modalities() {}

    public static Modality of(List<String> statement) {
        var words = withoutReason(statement);
        if (EXEMPT.anyIn(words)) {
            return Modality.MAY;
        }
        if (!words.isEmpty() && words.getFirst().equals("no")) {
            return Modality.MUST_NOT;
        }
        for (var modality : STRONGEST_FIRST) {
            var phrases = PHRASES.get(modality);
            if (phrases != null && phrases.anyIn(words)) {
                return modality;
            }
        }
        return Modality.FACT;
    }

    private static List<String> withoutReason(List<String> words) {
        for (int at = SHORTEST; at < words.size(); at++) {
            if (REASONS.longestAt(words, at).isPresent()) {
                return words.subList(0, at);
            }
        }
        return words;
    }

    private static Map<Modality, Phrases<String>> phrases() {
        var map = new EnumMap<Modality, Phrases<String>>(Modality.class);
        for (var modality : STRONGEST_FIRST) {
            map.put(modality, Lexicon.phrases("modality", modality.name().toLowerCase(Locale.ROOT)));
        }
        return map;
    }
}
