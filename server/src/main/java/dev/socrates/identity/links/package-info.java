/// Links that people get by mail and use once: to confirm an address, or to set a new password.
@NullMarked
package dev.socrates.identity.links;

import org.jspecify.annotations.NullMarked;
