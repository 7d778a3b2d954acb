package dev.socrates.projects.people;

import dev.socrates.identity.People.Person;
import dev.socrates.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody in a project.
///
/// @param person null when the account is gone
/// @param custom the role of the project's own, exactly when it is one
public record Member(
        UserId user,
        @Nullable Person person,
        Assignment assignment,
        @Nullable CustomRole custom,
        Instant joinedAt) {

    /// Without what they are called and how they are reached.
    @Override
    public String toString() {
        return "Member[" + user + "]";
    }
}
