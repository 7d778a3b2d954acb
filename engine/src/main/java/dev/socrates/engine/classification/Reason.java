package dev.socrates.engine.classification;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Words of a sentence, or something about its form, that spoke for a decision.
///
/// @param what the words as a person would name them, for example `at least` or `starts with a verb`
/// @param effect what it added to the score, above 0
public record Reason(String what, double effect) {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 400;

    /// The strongest reasons that can be shown. What a sentence means as a whole, its vector, decides as well, but
    /// its dimensions say nothing to people.
    static List<Reason> of(LinearModel model, Features features, String label, Shown shown) {
        var reasons = new ArrayList<Reason>();
        var said = new LinkedHashSet<String>();
        for (var contribution : model.explain(features, label, LOOKED_AT)) {
            var what = shown.of(contribution.feature());
            if (reasons.size() < MOST && contribution.effect() > 0 && !what.isEmpty() && said.add(what)) {
                reasons.add(new Reason(what, contribution.effect()));
            }
        }
        return List.copyOf(reasons);
    }

    /// How a feature is called in front of people; empty where it says nothing to them.
    interface Shown {
        String of(String feature);
    }
}
