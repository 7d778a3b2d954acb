package dev.socrates.notifications;

import dev.socrates.identity.Actor;
import dev.socrates.identity.People;
import dev.socrates.identity.PersonalArchive;
import dev.socrates.identity.PersonalRecords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was mailed to somebody lately, as far as it is remembered; a text is not, once it is sent.
@Component
class MailRecords implements PersonalRecords {

    private final MailRepository mails;
    private final People people;

    MailRecords(MailRepository mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    record MailRecord(
            String recipient,
            String subject,
            String state,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    @Override
    public void export(Actor person, PersonalArchive archive) {
        var mailed = people.of(List.of(person.user())).values().stream()
                .flatMap(known -> mails.to(known.email()).stream())
                .map(mail -> new MailRecord(
                        mail.recipient(), mail.subject(), mail.state().code(), mail.createdAt(), mail.sentAt()))
                .toList();
        archive.add("mail.json", "What was mailed to you lately, by subject.", mailed);
    }
}
