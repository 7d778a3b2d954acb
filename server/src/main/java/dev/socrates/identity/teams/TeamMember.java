package dev.socrates.identity.teams;

import dev.socrates.identity.People.Person;
import dev.socrates.identity.TeamRole;
import java.time.Instant;

/// Somebody in a team.
public record TeamMember(Person person, TeamRole role, Instant joinedAt) {}
