/// The edge of the server: which hosts and origins it answers to, whose word about a client's address it takes.
@NullMarked
package dev.socrates.platform.perimeter;

import org.jspecify.annotations.NullMarked;
