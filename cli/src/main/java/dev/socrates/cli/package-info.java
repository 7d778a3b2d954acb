/// What a person can do from a terminal, over the REST API alone: nothing of the server or the engine is used.
@NullMarked
package dev.socrates.cli;

import org.jspecify.annotations.NullMarked;
