package dev.socrates.identity.teams;

import dev.socrates.platform.chores.Chore;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Forgets invitations that are long over: they hold addresses of people who may never have had an account.
@Component
class TeamInvitationChore implements Chore {

    private static final Duration KEPT = Duration.ofDays(90);

    private final TeamInvitationRepository invitations;
    private final Clock clock;

    TeamInvitationChore(TeamInvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "team-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @AuthTransactional
    public Optional<Instant> work() {
        invitations.forgetEndedBefore(clock.instant().minus(KEPT));
        return Optional.empty();
    }
}
