/// Sessions of people: tokens of programs, cookies of browsers, and how they end.
@NullMarked
package dev.socrates.identity.sessions;

import org.jspecify.annotations.NullMarked;
