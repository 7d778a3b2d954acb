/// Measures how well the engine thinks, on data that others made: `./socrates eval --data DIR`.
@NullMarked
package dev.socrates.eval;

import org.jspecify.annotations.NullMarked;
