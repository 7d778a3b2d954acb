package dev.socrates.engine.pack;

import java.util.Locale;

/// The six kinds of Socratic question (Paul and Elder, "The Thinker's Guide to the Art of Socratic Questioning").
public enum Manner {
    CLARIFY,
    PROBE_ASSUMPTIONS,
    PROBE_EVIDENCE,
    OTHER_VIEWPOINTS,
    IMPLICATIONS,
    THE_QUESTION_ITSELF;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
