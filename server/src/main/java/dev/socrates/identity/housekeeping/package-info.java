/// Clears away what nobody needs any more.
@NullMarked
package dev.socrates.identity.housekeeping;

import org.jspecify.annotations.NullMarked;
