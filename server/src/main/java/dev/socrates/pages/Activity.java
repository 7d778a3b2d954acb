package dev.socrates.pages;

import dev.socrates.events.EventLog.Happening;
import dev.socrates.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What happened in one sitting, told as one thing: "3 specifications understood" rather than three lines.
///
/// @param at when the last of them happened
/// @param facts of that last one
record Activity(ProjectId project, String type, int count, Instant at, Map<String, Object> facts) {

    /// What is worth telling. Questions that were put, and moves from one status to another, are not.
    static final Set<String> TYPES = Set.of(
            "project_created",
            "project_updated",
            "project_archived",
            "project_restored",
            "phase_changed",
            "answer_given",
            "specification_created",
            "specification_updated",
            "specification_deleted",
            "conflict_detected",
            "conflict_resolved",
            "maturity_updated");

    private static final Duration SITTING = Duration.ofHours(1);
    private static final int SHOWN = 8;

    /// @param happenings the newest first
    static List<Activity> of(List<Happening> happenings) {
        var told = new ArrayList<Activity>();
        var open = new HashMap<Sitting, Integer>();
        var reached = new HashMap<Sitting, Instant>();
        for (var happening : happenings) {
            var event = happening.event();
            var sitting = new Sitting(happening.project(), event.type());
            var at = open.get(sitting);
            if (at != null && Duration.between(event.at(), reached.get(sitting)).compareTo(SITTING) <= 0) {
                told.set(at, told.get(at).andOneMore());
            } else {
                open.put(sitting, told.size());
                told.add(new Activity(happening.project(), event.type(), 1, event.at(), event.data()));
            }
            reached.put(sitting, event.at());
        }
        return told.stream().limit(SHOWN).toList();
    }

    public String key() {
        return "start.event." + type;
    }

    private Activity andOneMore() {
        return new Activity(project, type, count + 1, at, facts);
    }

    private record Sitting(ProjectId project, String type) {}
}
