/// Tests of how conflicts are measured.
@NullMarked
package dev.socrates.eval.conflicts;

import org.jspecify.annotations.NullMarked;
