package dev.socrates.identity.teams;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import java.time.Instant;

/// A team as one of its members sees it.
///
/// @param mine what that member is in it
/// @param members how many there are
public record Team(
        TeamId id, String name, String description, TeamRole mine, int members, Instant createdAt, Instant updatedAt) {}
