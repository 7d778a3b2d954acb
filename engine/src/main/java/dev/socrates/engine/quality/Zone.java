package dev.socrates.engine.quality;

/// What a word of a sentence belongs to. Only what is demanded is judged for how it is demanded.
enum Zone {
    /// What is asked for.
    DEMAND,
    /// What is to be ensured or specified: "ensure that ...".
    CONTENT,
    /// When it is asked for, or what it is set against.
    CONDITION,
    /// Says more of a thing: "data that ...".
    RELATIVE,
    /// Why it is asked for.
    PURPOSE,
    /// An indirect question: "whether ...", "how ...".
    QUESTION,
    PARENTHESIS;

    boolean demanded() {
        return this == DEMAND || this == CONTENT;
    }
}
