@NullMarked
package dev.socrates.eval;

import org.jspecify.annotations.NullMarked;
