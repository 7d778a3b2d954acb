/// The keys that access tokens are signed with, and how one follows another.
@NamedInterface("signing")
@NullMarked
package dev.socrates.identity.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
