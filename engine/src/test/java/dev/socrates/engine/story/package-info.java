@NullMarked
package dev.socrates.engine.story;

import org.jspecify.annotations.NullMarked;
