/// Sentences, spans, quantities and modality of plain English text.
@NullMarked
package dev.socrates.engine.text;

import org.jspecify.annotations.NullMarked;
