package dev.socrates.projects.people;

import dev.socrates.identity.People.Person;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mail.Urgency;
import dev.socrates.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// What both read when a project is handed over: whoever did not mean to sees it at once.
@Component
class OwnershipMail {

    private static final int LONGEST = 80;

    private final PublicAddress address;

    OwnershipMail(PublicAddress address) {
        this.address = address;
    }

    Mail toNew(Roster.Locked project, Person from, Person to) {
        var name = Mail.line(project.name(), LONGEST);
        var giver = Mail.line(from.called(), LONGEST);
        var text = """
                Hello,

                %s has handed the project "%s" over to you: you are its owner from now on, and decide about its
                people, its roles and whether it stays.

                %s
                """.formatted(giver, name, people(project));
        return new Mail(to.email(), "The project \"%s\" is yours now".formatted(name), text, Urgency.AT_ONCE);
    }

    Mail toFormer(Roster.Locked project, Person from, Person to) {
        var name = Mail.line(project.name(), LONGEST);
        var heir = Mail.line(to.called(), LONGEST);
        var text = """
                Hello,

                you have handed the project "%s" over to %s and are an editor in it now. Invitations that you had sent
                are taken back; the new owner can send them again.

                If this was not you, change your password, and ask %s to hand the project back.

                %s
                """.formatted(name, heir, heir, people(project));
        return new Mail(from.email(), "You have handed over the project \"%s\"".formatted(name), text, Urgency.AT_ONCE);
    }

    private String people(Roster.Locked project) {
        return address.of("/projects/" + project.project() + "/people");
    }
}
