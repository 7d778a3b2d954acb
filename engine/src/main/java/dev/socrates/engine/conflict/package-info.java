/// Which statements cannot both hold, and why.
@NullMarked
package dev.socrates.engine.conflict;

import org.jspecify.annotations.NullMarked;
