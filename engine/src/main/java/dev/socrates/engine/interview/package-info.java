/// What to ask next, why, and when to stop.
@NullMarked
package dev.socrates.engine.interview;

import org.jspecify.annotations.NullMarked;
