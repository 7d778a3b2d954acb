package dev.socrates.exports;

import dev.socrates.identity.Actor;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The projects that somebody may export, one file each; those of their own also when they are deleted, as
/// long as they are still there. Such a file can be imported again.
@Component
class ProjectRecords implements PersonalRecords {

    private static final int LONGEST_NAME = 60;

    private final AccessPolicy policy;
    private final Exports exports;

    ProjectRecords(AccessPolicy policy, Exports exports) {
        this.policy = policy;
        this.exports = exports;
    }

    @Override
    public void export(Actor person, PersonalArchive archive) {
        Stream.concat(policy.readable(person).stream(), policy.restorable(person).stream())
                .filter(access -> access.may(Permission.EXPORT))
                .forEach(access -> export(access, archive));
    }

    private void export(ProjectAccess access, PersonalArchive archive) {
        var project = exports.json(access);
        archive.add(
                "projects/" + file(project.project().name()) + ".json",
                "A project with its history, conflicts and interviews.",
                project);
    }

    private static String file(String name) {
        var plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return plain.isEmpty() ? "project" : plain.substring(0, end);
    }
}
