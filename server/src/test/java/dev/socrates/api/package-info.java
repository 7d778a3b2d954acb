/// The server as its users meet it: everything here goes over HTTP, and each response is checked against the
/// documentation that the server gives of itself.
@NullMarked
package dev.socrates.api;

import org.jspecify.annotations.NullMarked;
