/// Tests of the pairs of our own making.
@NullMarked
package dev.socrates.eval.conflicts.synthetic;

import org.jspecify.annotations.NullMarked;
