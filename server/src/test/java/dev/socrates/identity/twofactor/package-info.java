@NullMarked
package dev.socrates.identity.twofactor;

import org.jspecify.annotations.NullMarked;
