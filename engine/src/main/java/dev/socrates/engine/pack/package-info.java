/// Packs as data - categories, facets, keys and questions - and the loader that checks them.
@NullMarked
package dev.socrates.engine.pack;

import org.jspecify.annotations.NullMarked;
