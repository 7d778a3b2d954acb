package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import java.util.List;
import java.util.function.Predicate;

/// What one check says of a pair; `left` are words of the incoming statement, `right` of the existing one.
///
/// @param settled by a third statement, with which both can hold
record Verdict(
        Kind kind,
        Domain domain,
        Severity severity,
        List<String> left,
        List<String> right,
        String explanation,
        Predicate<Reading> settled) {

    Verdict(Kind kind, Domain domain, Severity severity, List<String> left, List<String> right, String explanation) {
        this(kind, domain, severity, left, right, explanation, reading -> false);
    }

    Finding of(Pair pair) {
        return new Finding(
                pair.incoming().id(), pair.existing().id(), kind, domain, severity, left, right, explanation);
    }

    /// Kinds are declared from the gravest to the lightest.
    boolean graverThan(Verdict other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind < 0 : severity.compareTo(other.severity) > 0;
    }
}
