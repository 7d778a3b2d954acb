/// The embedding model that needs no key and no network.
@NullMarked
package dev.socrates.embedding;

import org.jspecify.annotations.NullMarked;
