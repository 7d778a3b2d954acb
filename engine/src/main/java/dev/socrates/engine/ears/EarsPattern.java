package dev.socrates.engine.ears;

/// The patterns of the Easy Approach to Requirements Syntax (Mavin, Wilkinson, Harwood and Novak, RE 2009).
public enum EarsPattern {
    /// Always: "The system shall ...".
    UBIQUITOUS,
    /// On a trigger: "When ..., the system shall ...".
    EVENT_DRIVEN,
    /// As long as a state lasts: "While ..., the system shall ...".
    STATE_DRIVEN,
    /// Against what nobody wants: "If ..., then the system shall ...".
    UNWANTED,
    /// In products that have a feature: "Where ..., the system shall ...".
    OPTIONAL,
    /// Under several of these conditions at once.
    COMPLEX
}
