package dev.socrates.eval.quality;

import dev.socrates.engine.quality.SmellKind;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The simple method beside the detector: a list of words for each smell, wherever they occur.
final class SmellWords {

    private static final Map<SmellKind, Phrases<String>> LISTS = lists();

    private SmellWords() {}

    static Set<SmellKind> in(String sentence) {
        var words = Token.lowers(Words.of(sentence));
        var found = EnumSet.noneOf(SmellKind.class);
        LISTS.forEach((kind, list) -> {
            if (list.anyIn(words)) {
                found.add(kind);
            }
        });
        return found;
    }

    private static Map<SmellKind, Phrases<String>> lists() {
        var lists = new EnumMap<SmellKind, Phrases<String>>(SmellKind.class);
        list(
                lists,
                SmellKind.VAGUE,
                "appropriate",
                "adequate",
                "sufficient",
                "several",
                "many",
                "some",
                "various",
                "relevant",
                "certain",
                "efficient",
                "effective",
                "robust",
                "flexible",
                "reasonable",
                "normal",
                "typical",
                "almost");
        list(
                lists,
                SmellKind.UNMEASURABLE,
                "fast",
                "quickly",
                "large",
                "small",
                "high",
                "low",
                "minimal",
                "maximum",
                "minimum",
                "often",
                "frequently",
                "immediately",
                "long",
                "short",
                "real-time",
                "little",
                "significant");
        list(
                lists,
                SmellKind.SUBJECTIVE,
                "easy",
                "easily",
                "simple",
                "intuitive",
                "user-friendly",
                "clear",
                "clearly",
                "good",
                "nice",
                "useful",
                "convenient");
        list(lists, SmellKind.PASSIVE, "be", "is", "are", "been", "being", "was", "were");
        list(lists, SmellKind.COMPOUND, "and", "or");
        list(
                lists,
                SmellKind.ESCAPE_CLAUSE,
                "if possible",
                "where possible",
                "as possible",
                "if necessary",
                "as appropriate",
                "if applicable",
                "as applicable",
                "if needed",
                "as needed",
                "if available",
                "normally",
                "usually");
        list(lists, SmellKind.OPEN_ENDED, "etc", "and so on", "including but not limited to", "such as");
        list(lists, SmellKind.AMBIGUOUS_REFERENCE, "it", "they", "them", "this", "these", "those", "that");
        list(lists, SmellKind.NEGATIVE, "not", "no", "never", "cannot");
        list(lists, SmellKind.SUPERLATIVE, "best", "most", "worst", "highest", "lowest", "least");
        list(
                lists,
                SmellKind.COMPARATIVE,
                "better",
                "more",
                "higher",
                "lower",
                "less",
                "faster",
                "longer",
                "closer",
                "larger");
        list(lists, SmellKind.UNIVERSAL, "all", "every", "any", "always", "never", "each");
        list(lists, SmellKind.WEAK_MODALITY, "should", "may", "might", "could", "can");
        list(lists, SmellKind.INCOMPLETE, "tbd", "todo", "to be defined", "to be determined");
        list(
                lists,
                SmellKind.SUPERFLUOUS_INFINITIVE,
                "be able to",
                "be capable of",
                "be designed to",
                "enable",
                "allow",
                "support");
        list(lists, SmellKind.PARENTHESES, "(");
        list(lists, SmellKind.OBLIQUE, "/");
        list(lists, SmellKind.PURPOSE, "in order to", "so that", "because", "due to");
        return lists;
    }

    private static void list(Map<SmellKind, Phrases<String>> lists, SmellKind kind, String... words) {
        lists.put(kind, Phrases.of(List.of(words)));
    }
}
