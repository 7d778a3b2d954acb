package dev.socrates.eval.quality;

import dev.socrates.engine.quality.StoryCriterion;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Set;

/// The simple method beside the criteria, in the manner of AQUSA (Lucassen and others 2016): a conjunction
/// makes a story not atomic, brackets and punctuation make it not minimal. The other criteria have no simple
/// rule: there every story is taken for a violation.
final class StoryBaseline {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&", "+");
    private static final Set<String> BRACKETS = Set.of("(", "[", "{", "<", ";", ":", "–", "—", "*", "/");

    private StoryBaseline() {}

    static boolean violates(StoryCriterion criterion, String story) {
        var words = Token.lowers(Words.of(story));
        return switch (criterion) {
            case ATOMIC -> words.stream().anyMatch(CONJUNCTIONS::contains);
            case MINIMAL -> words.stream().anyMatch(BRACKETS::contains) || goesOn(words);
            case WELL_FORMED,
                    CONCEPTUALLY_SOUND,
                    PROBLEM_ORIENTED,
                    UNAMBIGUOUS,
                    CONFLICT_FREE,
                    FULL_SENTENCE,
                    ESTIMATABLE,
                    UNIQUE,
                    UNIFORM,
                    INDEPENDENT,
                    COMPLETE -> true;
        };
    }

    /// A full stop that is not the last word.
    private static boolean goesOn(List<String> words) {
        return words.contains(".") && words.indexOf(".") < words.size() - 1;
    }
}
