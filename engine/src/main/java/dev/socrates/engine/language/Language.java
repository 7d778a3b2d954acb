package dev.socrates.engine.language;

/// Languages in which people answer.
public enum Language {
    ENGLISH("English"),
    GERMAN("German"),
    FRENCH("French"),
    SPANISH("Spanish"),
    CZECH("Czech"),
    /// Known to be none of the others, and not read.
    OTHER("another language");

    private final String title;

    Language(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Whether it is read word by word with a lexicon of its own.
    public boolean glossed() {
        return this != ENGLISH && this != OTHER;
    }
}
