/// What people are told outside of the pages. So far by mail: a queue that survives restarts, and the way
/// out.
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package dev.socrates.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
