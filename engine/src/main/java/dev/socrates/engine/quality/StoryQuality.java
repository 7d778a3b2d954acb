package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;

/// Judges user stories by the thirteen criteria of the Quality User Story framework, by rules alone.
///
/// What only a set shows (conflict-free, unique, uniform, independent, complete) is judged by [#ofAll].
public final class StoryQuality {

    private StoryQuality() {}

    /// What one story shows by itself.
    public static List<StoryViolation> of(String story) {
        return StoryChecks.in(StoryParts.of(story));
    }

    /// What each story of a backlog shows by itself and beside the others, in the order of the stories.
    public static List<List<StoryViolation>> ofAll(List<String> stories) {
        var parts = stories.stream().map(StoryParts::of).toList();
        var beside = BacklogChecks.in(parts);
        var all = new ArrayList<List<StoryViolation>>();
        for (int at = 0; at < parts.size(); at++) {
            var violations = new ArrayList<>(StoryChecks.in(parts.get(at)));
            violations.addAll(beside.get(at));
            all.add(List.copyOf(violations));
        }
        return List.copyOf(all);
    }
}
