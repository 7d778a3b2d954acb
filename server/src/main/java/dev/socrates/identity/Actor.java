package dev.socrates.identity;

import java.util.List;

/// Somebody who wants to do something, with all that decides whether they may: the policies ask for nothing else.
public interface Actor {

    UserId user();

    /// As they are now, not as they were when a token was made.
    List<TeamMembership> teams();

    Reach reach();

    /// The person alone, in no team: for what has just been made for them.
    static Actor alone(UserId user) {
        return new Known(user, List.of(), Reach.EVERYTHING);
    }

    record Known(UserId user, List<TeamMembership> teams, Reach reach) implements Actor {

        public Known {
            teams = List.copyOf(teams);
        }
    }
}
