/// The words of a project: its terms with their other names, their definitions, and where two seem to name one thing.
@NullMarked
package dev.socrates.engine.glossary;

import org.jspecify.annotations.NullMarked;
