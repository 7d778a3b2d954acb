package dev.socrates.engine.elicitation;

import java.util.Locale;

/// What a requirement of an application is about: what people do with it, what it shows and keeps, how it looks.
public enum Aspect {
    INTERACTION,
    CONTENT,
    STYLE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
