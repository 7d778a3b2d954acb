/// Requirements in the patterns of EARS: which pattern a sentence follows, what fills its slots, and what is missing.
@NullMarked
package dev.socrates.engine.ears;

import org.jspecify.annotations.NullMarked;
