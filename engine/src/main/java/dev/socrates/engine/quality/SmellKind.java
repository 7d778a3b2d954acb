package dev.socrates.engine.quality;

import java.util.List;
import java.util.Locale;

/// What can be wrong with how a statement is put.
///
/// Rule ids are those of the INCOSE Guide to Writing Requirements, version 4 (INCOSE-TP-2010-006-04, 2023). A
/// characteristic is one that ISO/IEC/IEEE 29148:2018 (5.2.5) asks of every requirement; its 5.2.7 lists the
/// words.
public enum SmellKind {
    VAGUE("vague", "unambiguous", "R7"),
    UNMEASURABLE("not measurable", "verifiable", "R34", "R35"),
    SUBJECTIVE("a matter of taste", "verifiable", "R7", "R34"),
    PASSIVE("nobody acts", "complete", "R2"),
    COMPOUND("several demands", "singular", "R18", "R19"),
    ESCAPE_CLAUSE("a way out", "unambiguous", "R8"),
    OPEN_ENDED("open-ended", "complete", "R9"),
    AMBIGUOUS_REFERENCE("unclear reference", "unambiguous", "R24"),
    MISSING_UNIT("no unit", "complete", "R6"),
    NEGATIVE("says what must not be", "verifiable", "R16"),
    SUPERLATIVE("superlative", "verifiable", "R7", "R34"),
    COMPARATIVE("comparison with nothing", "unambiguous", "R7", "R34"),
    UNIVERSAL("without exception", "feasible", "R26", "R32"),
    WEAK_MODALITY("not binding", "unambiguous", "R8"),
    INCOMPLETE("unfinished", "complete", "R9"),
    SUPERFLUOUS_INFINITIVE("roundabout", "appropriate", "R10"),
    PARENTHESES("parentheses", "unambiguous", "R21"),
    OBLIQUE("oblique", "unambiguous", "R15", "R17"),
    PURPOSE("reason mixed in", "singular", "R20");

    private final String title;
    private final String characteristic;
    private final String rules;

    SmellKind(String title, String characteristic, String... rules) {
        this.title = title;
        this.characteristic = characteristic;
        this.rules = String.join(" ", rules);
    }

    public String title() {
        return title;
    }

    /// The characteristic of ISO/IEC/IEEE 29148:2018 that suffers.
    public String characteristic() {
        return characteristic;
    }

    /// The rules of the INCOSE guide that are broken.
    public List<String> rules() {
        return List.of(rules.split(" "));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
