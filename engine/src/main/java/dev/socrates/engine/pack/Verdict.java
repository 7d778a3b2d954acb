package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found of a condition, with everything that decided it.
///
/// @param because one sentence for each part that decided
/// @param open paths whose value would decide; empty unless UNKNOWN
record Verdict(Truth truth, List<Claim> evidence, List<String> because, List<String> open) {

    private static final int QUOTED = 3;

    static Verdict of(Truth truth, List<Claim> evidence, String because) {
        return new Verdict(truth, evidence, List.of(because), List.of());
    }

    /// Decided by what some claims say.
    static Verdict said(Truth truth, Path path, List<Claim> claims) {
        return of(truth, claims, sentence(path, claims));
    }

    static Verdict unknown(List<Path> paths) {
        return new Verdict(
                Truth.UNKNOWN,
                List.of(),
                List.of(),
                paths.stream().map(Path::toString).toList());
    }

    Verdict not() {
        return new Verdict(truth.not(), evidence, because, open);
    }

    Verdict with(Path path, Claim claim) {
        return truth == Truth.UNKNOWN
                ? this
                : new Verdict(truth, append(evidence, claim), append(because, sentence(path, List.of(claim))), open);
    }

    static Verdict and(List<Verdict> parts) {
        return joined(parts, parts.stream().map(Verdict::truth).reduce(Truth.TRUE, Truth::and), Truth.FALSE);
    }

    static Verdict or(List<Verdict> parts) {
        return joined(parts, parts.stream().map(Verdict::truth).reduce(Truth.FALSE, Truth::or), Truth.TRUE);
    }

    /// One part of the kind that decides alone is reason enough; else all parts are.
    private static Verdict joined(List<Verdict> parts, Truth truth, Truth alone) {
        var deciding = parts.stream()
                .filter(part -> truth != alone || part.truth == alone)
                .limit(truth == alone ? 1 : parts.size())
                .toList();
        return new Verdict(
                truth,
                deciding.stream()
                        .flatMap(part -> part.evidence.stream())
                        .distinct()
                        .toList(),
                deciding.stream()
                        .flatMap(part -> part.because.stream())
                        .distinct()
                        .toList(),
                deciding.stream().flatMap(part -> part.open.stream()).distinct().toList());
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static String sentence(Path path, List<Claim> claims) {
        var quotes = claims.stream()
                .limit(QUOTED)
                .map(claim -> "\"" + claim.statement() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return path.title() + ": " + quotes + (claims.size() > QUOTED ? ", and others" : "") + ".";
    }
}
