package dev.socrates.engine.pack;

import java.util.List;

/// A part of a specification. `milliPoints` is the sum over its facets.
public record Category(String id, String title, int milliPoints, List<Facet> facets) {}
