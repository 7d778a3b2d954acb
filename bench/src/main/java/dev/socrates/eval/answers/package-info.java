/// What the reading of answers needs to have computed before.
@NullMarked
package dev.socrates.eval.answers;

import org.jspecify.annotations.NullMarked;
