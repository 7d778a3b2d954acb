/// Reads user stories: who wants what for what, as parts with their places in the text and relations between them.
@NullMarked
package dev.socrates.engine.story;

import org.jspecify.annotations.NullMarked;
