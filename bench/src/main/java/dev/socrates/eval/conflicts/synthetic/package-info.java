/// Pairs of statements of our own making, whose relation is known because it was made: the committed
/// `conflicts/pairs.tsv` and what it is generated from.
@NullMarked
package dev.socrates.eval.conflicts.synthetic;

import org.jspecify.annotations.NullMarked;
