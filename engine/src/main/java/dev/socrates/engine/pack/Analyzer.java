package dev.socrates.engine.pack;

import java.util.List;

/// A group of rules that is run and reported as one.
///
/// @param required a report without it is not complete
/// @param enabled whether it runs unless somebody says otherwise
/// @param rules ids of rules of the same pack
public record Analyzer(
        String id,
        String name,
        String description,
        boolean required,
        boolean enabled,
        List<String> tags,
        List<String> rules) {}
