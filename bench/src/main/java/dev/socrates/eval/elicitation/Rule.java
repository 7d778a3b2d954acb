package dev.socrates.eval.elicitation;

import java.util.List;
import java.util.Locale;

/// When a question brings out a requirement.
///
/// @param stems so many stems of content words both must share that are not in the first description
/// @param cosine their sentence vectors must be that near
/// @param both whether both are needed, or one of the two
record Rule(int stems, double cosine, boolean both) {

    static final Rule MAIN = new Rule(1, 0.60, true);
    static final List<Rule> OTHERS =
            List.of(new Rule(1, 0.75, false), new Rule(2, 0.65, false), new Rule(2, 0.75, false));

    boolean allows(long common, double similarity) {
        boolean words = common >= stems;
        boolean near = similarity >= cosine;
        return both ? words && near : words || near;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "stem>=%d %s cos>=%.2f", stems, both ? "and" : "or", cosine);
    }
}
