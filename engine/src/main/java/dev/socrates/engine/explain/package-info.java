/// Decisions of the engine as data and as sentences, so that people can check them.
@NullMarked
package dev.socrates.engine.explain;

import org.jspecify.annotations.NullMarked;
