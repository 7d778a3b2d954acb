package dev.socrates.projects.people;

import dev.socrates.identity.Secret;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mail.Urgency;
import dev.socrates.platform.web.PublicAddress;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What somebody reads who is asked into a project. Names stand in it as one line, cut where they get long; what the
/// inviter says stands below our own words, line by line behind a mark, so that it cannot pass for them.
@Component
class ProjectInvitationMail {

    private static final int LONGEST = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final PublicAddress address;

    ProjectInvitationMail(PublicAddress address) {
        this.address = address;
    }

    Mail of(Presented presented, Secret token) {
        var invitation = presented.invitation();
        var inviter = presented.inviter() == null
                ? "Somebody"
                : Mail.line(presented.inviter().called(), LONGEST);
        var project = Mail.line(presented.projectName(), LONGEST);
        var text = """
                Hello,

                %s invites you to the project "%s" in Socrates, as %s.

                This link lets you accept or decline. It works once, until %s, and only for %s:

                %s

                If you have no account yet, you can make one there, with this address.
                If you do not know what this is about, ignore this mail: nothing happens then.
                %s""".formatted(
                        inviter,
                        project,
                        as(presented),
                        DAY.format(invitation.expiresAt().atOffset(ZoneOffset.UTC)),
                        invitation.email(),
                        address.of("/invitations/" + token.value()),
                        quoted(inviter, invitation.message()));
        return new Mail(
                invitation.email(),
                "%s invites you to the project \"%s\"".formatted(inviter, project),
                text,
                Urgency.AT_ONCE);
    }

    private static String as(Presented presented) {
        return switch (presented.invitation().assignment().role()) {
            case OWNER -> "the owner";
            case EDITOR -> "an editor";
            case VIEWER -> "a viewer";
            case CUSTOM ->
                presented.role() == null
                        ? "a member"
                        : "\"" + Mail.line(presented.role().name(), LONGEST) + "\"";
        };
    }

    private static String quoted(String inviter, String message) {
        return message.isEmpty()
                ? ""
                : message.lines()
                        .map(line -> "> " + line)
                        .collect(Collectors.joining("\n", "\n" + inviter + " writes:\n\n", "\n"));
    }
}
