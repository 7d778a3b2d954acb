/// Specifications with their revisions and evidence, the conflicts between them, and how complete they are
/// together.
@ApplicationModule(allowedDependencies = {"platform", "identity", "projects", "projects::web", "events", "ai", "files"})
@NullMarked
package dev.socrates.specifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
