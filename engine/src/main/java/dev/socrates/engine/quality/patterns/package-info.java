/// What goes wrong over time while a project is specified: pure functions over its changes.
@NullMarked
package dev.socrates.engine.quality.patterns;

import org.jspecify.annotations.NullMarked;
