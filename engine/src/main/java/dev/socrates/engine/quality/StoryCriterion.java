package dev.socrates.engine.quality;

import java.util.List;
import java.util.Locale;

/// The criteria of the Quality User Story framework (Lucassen and others, Requirements Engineering 21, 2016).
public enum StoryCriterion implements Flaw {
    WELL_FORMED("no role or no wish", "names a role and what it wants"),
    ATOMIC("several features", "asks for one feature"),
    MINIMAL("more than a story", "holds role, means and reason and nothing else"),
    CONCEPTUALLY_SOUND("no feature for its role", "asks for a feature that its role uses"),
    PROBLEM_ORIENTED("tells the solution", "says what is wanted and not how it is made"),
    UNAMBIGUOUS("several readings", "has one reading"),
    CONFLICT_FREE("contradicts another story", "does not contradict another story"),
    FULL_SENTENCE("no whole sentence", "is a whole sentence"),
    ESTIMATABLE("cannot be estimated", "is small and clear enough to be estimated"),
    UNIQUE("wants what another story wants", "is there once"),
    UNIFORM("worded unlike the others", "is worded like the others"),
    INDEPENDENT("overlaps with another story", "can be built without another story"),
    COMPLETE("needs a story that is missing", "needs no story that nobody has told");

    private final String title;
    private final String meaning;

    StoryCriterion(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /// What is wrong with a story that does not meet it.
    @Override
    public String title() {
        return title;
    }

    /// What a story that meets the criterion does, to follow "A story".
    @Override
    public String characteristic() {
        return meaning;
    }

    @Override
    public List<String> rules() {
        return List.of("QUS " + name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// Says that it is about stories, because some smells have like names.
    @Override
    public String wire() {
        return "story_" + name().toLowerCase(Locale.ROOT);
    }
}
