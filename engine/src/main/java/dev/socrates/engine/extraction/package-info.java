/// From free text to candidate specifications with spans, values and reasons.
@NullMarked
package dev.socrates.engine.extraction;

import org.jspecify.annotations.NullMarked;
