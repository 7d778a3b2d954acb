/// Starting and stopping: the data directory, what the console says, and how a failed start is explained.
@NullMarked
package dev.socrates.platform.startup;

import org.jspecify.annotations.NullMarked;
