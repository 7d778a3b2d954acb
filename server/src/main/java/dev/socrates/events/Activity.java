package dev.socrates.events;

import dev.socrates.events.EventLog.Happening;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody did in one sitting, told as one thing: "3 specifications understood" rather than three lines.
///
/// @param at when the last of them happened
/// @param facts of that last one
public record Activity(ProjectId project, UserId actor, String type, int count, Instant at, Map<String, Object> facts) {

    private static final Duration SITTING = Duration.ofHours(1);

    /// @param happenings the newest first
    public static List<Activity> of(List<Happening> happenings) {
        var told = new ArrayList<Activity>();
        var open = new HashMap<Sitting, Integer>();
        var reached = new HashMap<Sitting, Instant>();
        for (var happening : happenings) {
            var event = happening.event();
            var actor = new UserId(event.actorId());
            var sitting = new Sitting(happening.project(), actor, event.type());
            var at = open.get(sitting);
            if (at != null && Duration.between(event.at(), reached.get(sitting)).compareTo(SITTING) <= 0) {
                told.set(at, told.get(at).andOneMore());
            } else {
                open.put(sitting, told.size());
                told.add(new Activity(happening.project(), actor, event.type(), 1, event.at(), event.data()));
            }
            reached.put(sitting, event.at());
        }
        return List.copyOf(told);
    }

    /// Of the message that tells it.
    public String key() {
        return "events." + type;
    }

    private Activity andOneMore() {
        return new Activity(project, actor, type, count + 1, at, facts);
    }

    private record Sitting(ProjectId project, UserId actor, String type) {}
}
