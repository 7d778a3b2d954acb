package dev.socrates.projects;

import dev.socrates.identity.Actor;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import org.springframework.stereotype.Component;

/// Where somebody is a member, also of projects that are deleted.
@Component
class MembershipRecords implements PersonalRecords {

    private final MembershipRecordRepository memberships;

    MembershipRecords(MembershipRecordRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public void export(Actor person, PersonalArchive archive) {
        archive.add("projects.json", "The projects that you are a member of.", memberships.of(person.user()));
    }
}
