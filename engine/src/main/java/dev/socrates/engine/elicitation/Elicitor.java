package dev.socrates.engine.elicitation;

import dev.socrates.engine.Embedder;

/// Asks what somebody who described an application has left out. Thread-safe.
public final class Elicitor {

    private final QuestionBank bank;
    private final Meanings meanings;

    public Elicitor(QuestionBank bank, Embedder embedder) {
        this.bank = bank;
        this.meanings = new Meanings(bank, embedder);
    }

    /// @param text what somebody wrote about an application, in any length and language
    public Elicitation about(String text) {
        return new Elicitation(bank, DescriptionReader.read(text), meanings);
    }
}
