/// API keys: what programs use in a person's name, each with scopes and an end.
@NullMarked
package dev.socrates.identity.keys;

import org.jspecify.annotations.NullMarked;
