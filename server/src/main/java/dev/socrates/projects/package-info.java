/// Projects, their members and phases, and the one policy that decides who may do what in them.
@ApplicationModule(allowedDependencies = {"platform", "identity", "identity::teams"})
@NullMarked
package dev.socrates.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
