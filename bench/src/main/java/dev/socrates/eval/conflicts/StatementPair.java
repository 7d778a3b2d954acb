package dev.socrates.eval.conflicts;

/// Two statements of a data set with the label that people gave them.
record StatementPair(String left, String right, String label) {

    boolean conflicting() {
        return label.equals("Conflict");
    }
}
