@NullMarked
package dev.socrates.eval.quality;

import org.jspecify.annotations.NullMarked;
