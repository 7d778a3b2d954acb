@NullMarked
package dev.socrates.identity.elsewhere;

import org.jspecify.annotations.NullMarked;
