@NullMarked
package dev.socrates.engine.classification;

import org.jspecify.annotations.NullMarked;
