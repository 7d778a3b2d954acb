package dev.socrates.identity.erasure;

import dev.socrates.identity.Actor;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import dev.socrates.identity.settings.UserSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What is kept of the account itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountRecords implements PersonalRecords {

    private final RecordRepository records;
    private final UserSettings settings;

    AccountRecords(RecordRepository records, UserSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    @Override
    public void export(Actor person, PersonalArchive archive) {
        var user = person.user();
        archive.add("account.json", "Who you are here: name, addresses, role and dates.", records.account(user));
        archive.add("settings.json", "How you like your pages, and what you want to be told.", settings.of(user));
        archive.add("sessions.json", "Where and when you signed in, also what has ended.", records.sessions(user));
        archive.add("teams.json", "The teams that you are in.", records.teams(user));
        archive.add(
                "security-log.json",
                "What you did with your account and what was done to it. Who else acted is not told.",
                records.audit(user));
    }
}
