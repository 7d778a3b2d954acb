/// The models Socrates asks: the local one that turns texts into vectors, and those that people configure.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package dev.socrates.ai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
