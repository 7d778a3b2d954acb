@NullMarked
package dev.socrates.eval.answers;

import org.jspecify.annotations.NullMarked;
