package dev.socrates.engine.pack;

import java.util.Locale;

/// How grave it is when a rule finds something. The order is that in which people should look.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
