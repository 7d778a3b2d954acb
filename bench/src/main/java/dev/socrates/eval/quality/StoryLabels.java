package dev.socrates.eval.quality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.socrates.engine.quality.StoryCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The label columns of a file of stories. A column holds the name of the criterion, or a word that it is
/// met, where a story meets it, something else where it does not, and nothing where nobody judged it.
record StoryLabels(StoryCriterion criterion, String column) {

    static final String STORY = "User story";
    static final String BACKLOG = "Abstract";

    static final List<StoryLabels> ALL = List.of(
            new StoryLabels(StoryCriterion.ATOMIC, "atomic"),
            new StoryLabels(StoryCriterion.MINIMAL, "minimal"),
            new StoryLabels(StoryCriterion.CONCEPTUALLY_SOUND, "Conceptually sound"),
            new StoryLabels(StoryCriterion.PROBLEM_ORIENTED, "Problem-oriented"),
            new StoryLabels(StoryCriterion.UNAMBIGUOUS, "Unambiguous"),
            new StoryLabels(StoryCriterion.CONFLICT_FREE, "Conflict-free"),
            new StoryLabels(StoryCriterion.ESTIMATABLE, "Estimatable"),
            new StoryLabels(StoryCriterion.INDEPENDENT, "Independent"),
            new StoryLabels(StoryCriterion.UNIQUE, "Unique"));

    private static final Set<String> MET = Set.of("yes", "true", "1", "ok");

    /// Whether the story violates the criterion; empty where the row has no label.
    Optional<Boolean> violated(NamedCsvRecord row) {
        return row.findField(column)
                .map(StoryLabels::plain)
                .filter(value -> !value.isEmpty())
                .map(value -> !value.equals(plain(column)) && !MET.contains(value));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
