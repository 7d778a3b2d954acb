/// The address of an account: that it is its owner's, and another one in its place.
@NullMarked
package dev.socrates.identity.email;

import org.jspecify.annotations.NullMarked;
