/// Measures the packaged server from outside: how fast it starts, answers and recovers, and what it weighs.
/// Nothing of server or engine is used.
@NullMarked
package dev.socrates.bench;

import org.jspecify.annotations.NullMarked;
