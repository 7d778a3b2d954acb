@NullMarked
package dev.socrates.events;

import org.jspecify.annotations.NullMarked;
