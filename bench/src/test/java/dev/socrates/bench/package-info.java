@NullMarked
package dev.socrates.bench;

import org.jspecify.annotations.NullMarked;
