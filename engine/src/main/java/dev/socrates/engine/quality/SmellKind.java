package dev.socrates.engine.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be wrong with how a statement is put.
///
/// Rule ids are those of the INCOSE Guide to Writing Requirements, version 4 (INCOSE-TP-2010-006-04, 2023), and
/// sections of ISO/IEC/IEEE 29148:2018: 5.2.4 says how to put a requirement, 5.2.5 asks for characteristics of
/// each, 5.2.7 lists words to avoid.
public enum SmellKind implements Flaw {
    VAGUE("vague", "unambiguous", "5.2.7", "R7"),
    UNMEASURABLE("not measurable", "verifiable", "5.2.7", "R34", "R35"),
    SUBJECTIVE("a matter of taste", "verifiable", "5.2.7", "R7", "R34"),
    PASSIVE("nobody acts", "complete", "5.2.4", "R2"),
    COMPOUND("several demands", "singular", "5.2.5", "R18", "R19"),
    HEDGED("with a reservation", "unambiguous", "5.2.7", "R8"),
    ESCAPE_CLAUSE("a way out", "unambiguous", "5.2.7", "R8"),
    OPEN_ENDED("open-ended", "complete", "5.2.7", "R9"),
    AMBIGUOUS_REFERENCE("unclear reference", "unambiguous", "5.2.7", "R24"),
    MISSING_UNIT("no unit", "complete", "5.2.5", "R6"),
    NEGATIVE("says what must not be", "verifiable", "5.2.4", "R16"),
    SUPERLATIVE("superlative", "verifiable", "5.2.7", "R7", "R34"),
    COMPARATIVE("comparison with nothing", "unambiguous", "5.2.7", "R7", "R34"),
    UNIVERSAL("without exception", "feasible", "5.2.7", "R26", "R32"),
    WEAK_MODALITY("not binding", "unambiguous", "5.2.4", "R8"),
    INCOMPLETE("unfinished", "complete", "5.2.5", "R9"),
    SUPERFLUOUS_INFINITIVE("roundabout", "appropriate", "5.2.4", "R10"),
    PARENTHESES("parentheses", "unambiguous", "5.2.5", "R21"),
    OBLIQUE("oblique", "unambiguous", "5.2.5", "R15", "R17"),
    PURPOSE("reason mixed in", "singular", "5.2.5", "R20");

    private final String title;
    private final String characteristic;
    private final String section;
    private final String rules;

    SmellKind(String title, String characteristic, String section, String... rules) {
        this.title = title;
        this.characteristic = characteristic;
        this.section = section;
        this.rules = String.join(" ", rules);
    }

    @Override
    public String title() {
        return title;
    }

    /// The characteristic of ISO/IEC/IEEE 29148:2018 that suffers.
    @Override
    public String characteristic() {
        return characteristic;
    }

    @Override
    public List<String> rules() {
        return Stream.concat(
                        Stream.of(rules.split(" ")).map(rule -> "INCOSE " + rule), Stream.of("ISO 29148 " + section))
                .toList();
    }

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
