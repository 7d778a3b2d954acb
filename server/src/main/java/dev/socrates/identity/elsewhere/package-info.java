/// Signing in with an account that somebody has elsewhere. The protocol is Spring Security's; what it
/// proves for an account here is decided in this package. Without a configured provider none of it is
/// loaded.
@NullMarked
package dev.socrates.identity.elsewhere;

import org.jspecify.annotations.NullMarked;
