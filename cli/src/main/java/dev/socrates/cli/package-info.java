/// What a person can do from a terminal, over the REST API alone: nothing of server or engine is used.
@NullMarked
package dev.socrates.cli;

import org.jspecify.annotations.NullMarked;
