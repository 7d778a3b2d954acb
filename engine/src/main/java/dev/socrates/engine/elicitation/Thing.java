package dev.socrates.engine.elicitation;

import org.jspecify.annotations.Nullable;

/// What an application is about.
///
/// @param many "regulatory policies", "weather"
/// @param one "regulatory policy"; null where the text does not say that it can be counted
record Thing(String many, @Nullable String one) {}
