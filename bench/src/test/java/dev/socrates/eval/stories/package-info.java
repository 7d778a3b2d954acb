@NullMarked
package dev.socrates.eval.stories;

import org.jspecify.annotations.NullMarked;
