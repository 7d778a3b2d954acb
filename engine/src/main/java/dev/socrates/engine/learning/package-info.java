/// Small learned models as the engine applies them: features, weights, scores. Training is elsewhere.
@NullMarked
package dev.socrates.engine.learning;

import org.jspecify.annotations.NullMarked;
