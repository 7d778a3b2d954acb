package dev.socrates.identity.teams;

import dev.socrates.identity.Secret;
import dev.socrates.identity.TeamRole;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mail.Urgency;
import dev.socrates.platform.web.PublicAddress;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What somebody reads who is asked into a team. What people called themselves and their team stands in it as one
/// line, cut where it gets long.
@Component
class TeamInvitationMail {

    private static final int LONGEST = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final PublicAddress address;

    TeamInvitationMail(PublicAddress address) {
        this.address = address;
    }

    Mail of(TeamInvitation invitation, Secret token) {
        var inviter = Mail.line(invitation.inviter(), LONGEST);
        var team = Mail.line(invitation.teamName(), LONGEST);
        var text = """
                Hello,

                %s invites you to the team "%s" in Socrates, as %s.

                This link lets you accept or decline. It works once, until %s, and only for %s:

                %s

                If you have no account yet, you can make one there, with this address.
                If you do not know what this is about, ignore this mail: nothing happens then.
                """.formatted(
                        inviter,
                        team,
                        as(invitation.role()),
                        DAY.format(invitation.expiresAt().atOffset(ZoneOffset.UTC)),
                        invitation.email(),
                        address.of("/team-invitations/" + token.value()));
        return new Mail(
                invitation.email(),
                "%s invites you to the team \"%s\"".formatted(inviter, team),
                text,
                Urgency.AT_ONCE);
    }

    private static String as(TeamRole role) {
        return switch (role) {
            case OWNER -> "an owner";
            case LEAD -> "a lead";
            case DEVELOPER -> "a developer";
            case VIEWER -> "a viewer";
        };
    }
}
