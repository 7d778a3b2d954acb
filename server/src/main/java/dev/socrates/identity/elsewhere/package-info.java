/// Signing in with an account that somebody has elsewhere. The protocol is Spring Security's; what it proves
/// for an account here is decided in this package. Nothing of it is set up before somebody signs in that way.
@NullMarked
package dev.socrates.identity.elsewhere;

import org.jspecify.annotations.NullMarked;
