package dev.socrates.engine.classification;

import java.util.LinkedHashMap;
import java.util.Map;

/// A share as rare, some or many, with a part of two levels near a border: one sentence more in a document must not
/// turn all decisions about it.
///
/// @param rare up to here it is nothing but rare
/// @param some from here it is not rare any more
/// @param most up to here it is not many yet
/// @param many from here it is nothing but many
record Levels(String name, double rare, double some, double most, double many) {

    /// Parts that add up to 1.
    Map<String, Double> of(double share) {
        double much = ramp(share, most, many);
        double little = 1 - ramp(share, rare, some);
        var parts = new LinkedHashMap<String, Double>();
        parts.put(name + "=rare", little);
        parts.put(name + "=some", 1 - little - much);
        parts.put(name + "=many", much);
        return parts;
    }

    /// From 0 at one share to 1 at the other, and no further.
    static double ramp(double share, double from, double to) {
        return Math.clamp((share - from) / (to - from), 0, 1);
    }
}
