package dev.socrates.engine.quality;

import java.util.Locale;

/// The criteria of the Quality User Story framework (Lucassen and others, Requirements Engineering 21, 2016).
public enum StoryCriterion {
    WELL_FORMED("names a role and what it wants"),
    ATOMIC("asks for one feature"),
    MINIMAL("holds role, means and reason and nothing else"),
    CONCEPTUALLY_SOUND("the means is a feature, the role uses it"),
    PROBLEM_ORIENTED("says what is wanted and not how it is made"),
    UNAMBIGUOUS("has one reading"),
    CONFLICT_FREE("does not contradict another story"),
    FULL_SENTENCE("is a whole sentence"),
    ESTIMATABLE("is small and clear enough to be estimated"),
    UNIQUE("is there once"),
    UNIFORM("is worded like the others"),
    INDEPENDENT("can be built without another story"),
    COMPLETE("needs no story that nobody has told");

    private final String meaning;

    StoryCriterion(String meaning) {
        this.meaning = meaning;
    }

    /// What a story that meets the criterion does, to follow "A story".
    public String meaning() {
        return meaning;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
