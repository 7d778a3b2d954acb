package dev.socrates.engine.classification;

/// The characteristics of product quality of ISO/IEC 25010:2023.
public enum Characteristic {
    FUNCTIONAL_SUITABILITY,
    PERFORMANCE_EFFICIENCY,
    COMPATIBILITY,
    INTERACTION_CAPABILITY,
    RELIABILITY,
    SECURITY,
    MAINTAINABILITY,
    FLEXIBILITY,
    SAFETY
}
