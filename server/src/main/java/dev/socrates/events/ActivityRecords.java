package dev.socrates.events;

import dev.socrates.identity.Actor;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What somebody did in the projects that they are in.
@Component
class ActivityRecords implements PersonalRecords {

    private final AccessPolicy policy;
    private final PersonalLogRepository log;

    ActivityRecords(AccessPolicy policy, PersonalLogRepository log) {
        this.policy = policy;
        this.log = log;
    }

    @Override
    public void export(Actor person, PersonalArchive archive) {
        var projects = Stream.concat(policy.readable(person).stream(), policy.restorable(person).stream())
                .map(ProjectAccess::project)
                .toList();
        archive.add("activity.json", "What you did in your projects, and when.", log.of(person.user(), projects));
    }
}
