/// Measures how well conflicts between statements are found, and how fast among many.
@NullMarked
package dev.socrates.eval.conflicts;

import org.jspecify.annotations.NullMarked;
