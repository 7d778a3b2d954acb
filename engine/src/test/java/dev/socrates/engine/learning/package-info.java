@NullMarked
package dev.socrates.engine.learning;

import org.jspecify.annotations.NullMarked;
