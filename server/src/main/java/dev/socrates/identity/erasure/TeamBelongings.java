package dev.socrates.identity.erasure;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.Belongings;
import dev.socrates.identity.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/// What becomes of somebody's teams.
@Component
class TeamBelongings implements Belongings {

    private final TeamBelongingRepository teams;

    TeamBelongings(TeamBelongingRepository teams) {
        this.teams = teams;
    }

    @Override
    public List<Belonging> of(UserId user) {
        return teams.of(user);
    }
}
