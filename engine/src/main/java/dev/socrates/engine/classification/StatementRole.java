package dev.socrates.engine.classification;

/// The part that a sentence plays in a document about what shall be built.
public enum StatementRole {
    REQUIREMENT,
    HEADING,
    DEFINITION,
    /// Why something is wanted.
    RATIONALE,
    EXAMPLE,
    /// Talk of the document about itself.
    DOCUMENT,
    /// How things are now, and what lies around the product.
    TODAY
}
