/// Measures how well the engine tells what is wrong with statements and user stories.
@NullMarked
package dev.socrates.eval.quality;

import org.jspecify.annotations.NullMarked;
