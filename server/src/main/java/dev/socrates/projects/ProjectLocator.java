package dev.socrates.projects;

import java.util.Optional;
import java.util.UUID;

/// Port: finds the project that a thing of another module belongs to, so that access is decided before the
/// thing or a request body is read.
public interface ProjectLocator {

    /// The name of the path variable whose ids this locator knows: `session_id`.
    String pathVariable();

    Optional<ProjectId> projectOf(UUID id);
}
