/// Work in the background: chores that come back by themselves, and jobs that run once. One schedule in the
/// database for all nodes, by db-scheduler.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.socrates.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
