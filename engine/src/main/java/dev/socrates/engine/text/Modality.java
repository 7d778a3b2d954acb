package dev.socrates.engine.text;

/// How binding a statement is, after RFC 2119; `NOT` forms are prohibitions, `FACT` states without obligation.
public enum Modality {
    MUST,
    MUST_NOT,
    SHOULD,
    SHOULD_NOT,
    MAY,
    FACT
}
