/// Measures how well requirements are told apart by kind.
@NullMarked
package dev.socrates.eval.classification;

import org.jspecify.annotations.NullMarked;
