/// How well statements and user stories are put: smells with their rules, reasons and rewrites, and the
/// criteria of the Quality User Story framework.
@NullMarked
package dev.socrates.engine.quality;

import org.jspecify.annotations.NullMarked;
