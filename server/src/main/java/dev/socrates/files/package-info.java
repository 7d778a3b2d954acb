/// The text of uploaded files: what a file is by its content, and how much of it is taken.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.socrates.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
