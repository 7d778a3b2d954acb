/// Work that nobody asks for: what a module wants to have done every now and then. `jobs` sees to it.
@NullMarked
package dev.socrates.platform.chores;

import org.jspecify.annotations.NullMarked;
