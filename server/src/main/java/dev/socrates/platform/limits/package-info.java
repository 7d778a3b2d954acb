/// How many calls a minute somebody may make: counted on this node, or in Redis by all nodes together.
@NullMarked
package dev.socrates.platform.limits;

import org.jspecify.annotations.NullMarked;
