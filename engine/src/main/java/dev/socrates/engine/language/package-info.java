/// Answers in other languages than English: which language it is, where its sentences end, and what its words mean.
@NullMarked
package dev.socrates.engine.language;

import org.jspecify.annotations.NullMarked;
