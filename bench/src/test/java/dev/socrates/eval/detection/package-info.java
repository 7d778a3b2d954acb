@NullMarked
package dev.socrates.eval.detection;

import org.jspecify.annotations.NullMarked;
