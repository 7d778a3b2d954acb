@NullMarked
package dev.socrates.eval.classification;

import org.jspecify.annotations.NullMarked;
