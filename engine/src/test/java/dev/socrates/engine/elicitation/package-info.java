@NullMarked
package dev.socrates.engine.elicitation;

import org.jspecify.annotations.NullMarked;
