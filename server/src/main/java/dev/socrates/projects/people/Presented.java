package dev.socrates.projects.people;

import dev.socrates.identity.People.Person;
import org.jspecify.annotations.Nullable;

/// An invitation with the names that go with it.
///
/// @param inviter null when the account is gone
/// @param role the one of the project's own that it is to, unless that is gone
public record Presented(
        Invitation invitation,
        String projectName,
        @Nullable Person inviter,
        @Nullable CustomRole role) {

    /// Without anything that people have said.
    @Override
    public String toString() {
        return "Presented[" + invitation.id() + "]";
    }
}
