package dev.socrates.projects.people;

import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.platform.mail.Mailer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Sends invitations, and not too many of them: nobody fills strangers' mailboxes from here.
@Component
class Postage {

    static final Duration DAY = Duration.ofDays(1);
    static final Duration BETWEEN_TWO = Duration.ofMinutes(1);

    private static final int MOST_FOR_A_PROJECT = 200;
    private static final int MOST_BY_A_PERSON = 100;
    private static final int MOST_TO_AN_ADDRESS = 5;

    private final PostageRepository repository;
    private final Presenting presenting;
    private final ProjectInvitationMail letter;
    private final Mailer mailer;
    private final Clock clock;

    Postage(
            PostageRepository repository,
            Presenting presenting,
            ProjectInvitationMail letter,
            Mailer mailer,
            Clock clock) {
        this.repository = repository;
        this.presenting = presenting;
        this.letter = letter;
        this.mailer = mailer;
        this.clock = clock;
    }

    /// @param sender answers for it
    /// @throws PeopleException.SentTooOften when this would be one too many for a day
    void send(Invitation invitation, UserId sender, Secret token) {
        var now = clock.instant();
        var spent = repository.since(invitation.project(), sender, new Address(invitation.email()), now.minus(DAY));
        if (spent.forProject() >= MOST_FOR_A_PROJECT
                || spent.byPerson() >= MOST_BY_A_PERSON
                || spent.toAddress() >= MOST_TO_AN_ADDRESS) {
            throw new PeopleException.SentTooOften(Duration.ofHours(1).toSeconds());
        }
        repository.note(invitation.id(), sender, now);
        mailer.send(letter.of(presenting.of(invitation), token));
    }

    /// Whether the last mail of an invitation is old enough for another. A clock that has gone back hinders nobody.
    boolean rested(Invitation invitation) {
        return rest(invitation, clock.instant()).isNegative();
    }

    /// @throws PeopleException.SentTooOften when it is not
    void requireRest(Invitation invitation) {
        var rest = rest(invitation, clock.instant());
        if (!rest.isNegative()) {
            throw new PeopleException.SentTooOften(rest.toSeconds() + 1);
        }
    }

    private static Duration rest(Invitation invitation, Instant now) {
        var since = Duration.between(invitation.sentAt(), now);
        return since.isNegative() ? Duration.ofSeconds(-1) : BETWEEN_TWO.minus(since);
    }
}
