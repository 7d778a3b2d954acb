package dev.socrates.pages;

import dev.socrates.events.Activity;
import dev.socrates.events.ActivityKind;
import dev.socrates.events.EventLog;
import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectAccess;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What happened last in somebody's projects, and who of the others did it.
@Component
class Lately {

    private static final int EVENTS = 150;
    private static final int SHOWN = 8;

    private final EventLog log;
    private final People people;

    Lately(EventLog log, People people) {
        this.log = log;
        this.people = people;
    }

    Told of(List<ProjectAccess> projects, UserId reader) {
        var told = Activity.of(log.lately(projects, ActivityKind.TOLD, EVENTS)).stream()
                .limit(SHOWN)
                .toList();
        var others = told.stream()
                .map(Activity::actor)
                .filter(actor -> !actor.equals(reader))
                .distinct()
                .toList();
        return new Told(told, people.called(others), reader);
    }

    record Told(List<Activity> activities, Map<UserId, String> names, UserId reader) {

        public boolean byOthers(Activity activity) {
            return !activity.actor().equals(reader);
        }

        /// Empty for somebody whose account is gone.
        public String name(Activity activity) {
            return names.getOrDefault(activity.actor(), "");
        }
    }
}
