package dev.socrates.projects.people;

import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets invitations that are long over: they hold addresses of people who may never have had an account.
@Component
class ProjectInvitationChore implements Chore {

    private static final Duration KEPT = Duration.ofDays(90);

    private final InvitationUpkeepRepository invitations;
    private final PostageRepository postage;
    private final Clock clock;

    ProjectInvitationChore(InvitationUpkeepRepository invitations, PostageRepository postage, Clock clock) {
        this.invitations = invitations;
        this.postage = postage;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "project-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public Optional<Instant> work() {
        invitations.deleteEndedBefore(clock.instant().minus(KEPT));
        postage.forgetBefore(clock.instant().minus(Postage.DAY));
        return Optional.empty();
    }
}
