/// How Socrates thinks. Nothing here knows Spring, a database, the network or the clock.
@NullMarked
package dev.socrates.engine;

import org.jspecify.annotations.NullMarked;
