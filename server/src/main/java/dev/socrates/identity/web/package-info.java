/// Sign-in over HTTP, and the security chain that all requests pass.
@NullMarked
package dev.socrates.identity.web;

import org.jspecify.annotations.NullMarked;
