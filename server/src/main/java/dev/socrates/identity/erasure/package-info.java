/// The two rights that everybody has over what is kept of them: a copy of all of it, and its end.
@NullMarked
package dev.socrates.identity.erasure;

import org.jspecify.annotations.NullMarked;
