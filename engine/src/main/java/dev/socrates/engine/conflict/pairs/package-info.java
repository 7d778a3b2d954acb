/// Judges two statements by what is left when the words that both share are taken away.
@NullMarked
package dev.socrates.engine.conflict.pairs;

import org.jspecify.annotations.NullMarked;
