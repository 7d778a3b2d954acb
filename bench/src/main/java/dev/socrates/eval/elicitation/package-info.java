/// How much of what people leave out the questions of the engine bring to light.
@NullMarked
package dev.socrates.eval.elicitation;

import org.jspecify.annotations.NullMarked;
