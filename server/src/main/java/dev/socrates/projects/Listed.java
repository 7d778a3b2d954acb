package dev.socrates.projects;

import java.time.Instant;

/// A project in a list, with what decides its place there. The name is folded by the database, which compares it
/// again for the next page.
record Listed(Project project, Instant lastActivity, String foldedName) {}
