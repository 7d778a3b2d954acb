/// Measures how well requirements are told from what else stands in a document.
@NullMarked
package dev.socrates.eval.detection;

import org.jspecify.annotations.NullMarked;
