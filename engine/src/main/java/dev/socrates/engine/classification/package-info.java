/// What kind of statement a sentence is: a requirement or something else, and which kind of requirement.
@NullMarked
package dev.socrates.engine.classification;

import org.jspecify.annotations.NullMarked;
