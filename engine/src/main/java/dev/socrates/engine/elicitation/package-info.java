/// What to ask about an application that somebody described in a few sentences: what people commonly leave out.
@NullMarked
package dev.socrates.engine.elicitation;

import org.jspecify.annotations.NullMarked;
