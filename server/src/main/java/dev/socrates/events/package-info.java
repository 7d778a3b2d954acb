/// The ordered log of each project: what happened, who did it, and a number from which a reader goes on.
@ApplicationModule(allowedDependencies = {"platform", "identity", "projects"})
@NullMarked
package dev.socrates.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
