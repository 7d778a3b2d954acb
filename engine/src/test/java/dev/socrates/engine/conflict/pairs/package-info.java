/// Tests of the judgement of two statements.
@NullMarked
package dev.socrates.engine.conflict.pairs;

import org.jspecify.annotations.NullMarked;
