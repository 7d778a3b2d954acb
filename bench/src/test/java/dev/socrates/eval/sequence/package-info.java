@NullMarked
package dev.socrates.eval.sequence;

import org.jspecify.annotations.NullMarked;
