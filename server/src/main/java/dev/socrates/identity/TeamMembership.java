package dev.socrates.identity;

/// A team that somebody is in. What it means for a project that is shared with the team is for the access policy to
/// say.
public record TeamMembership(TeamId team, TeamRole role) {}
