package dev.socrates.eval.conflicts.synthetic;

/// What a seed sentence is for. The halves share no seed sentence, and no wording that an operator swaps but for
/// negations, modal verbs and figures, of which the language has few.
public enum Half {
    FIT,
    SCORE
}
