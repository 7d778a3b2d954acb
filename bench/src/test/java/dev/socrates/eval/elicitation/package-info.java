@NullMarked
package dev.socrates.eval.elicitation;

import org.jspecify.annotations.NullMarked;
