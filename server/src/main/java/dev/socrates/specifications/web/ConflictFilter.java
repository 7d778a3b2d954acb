package dev.socrates.specifications.web;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.platform.InvalidException;
import dev.socrates.specifications.Conflict.Resolution;
import dev.socrates.specifications.Conflict.Status;
import dev.socrates.specifications.Conflicts.Wanted;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what callers say about conflicts, in the words of the wire.
final class ConflictFilter {

    private ConflictFilter() {}

    static Wanted of(@Nullable String status, @Nullable String kind, @Nullable String severity) {
        var one = read("status", status, Status.values(), Status::wire);
        Set<Status> statuses = one == null ? EnumSet.allOf(Status.class) : EnumSet.of(one);
        return new Wanted(
                statuses,
                read("kind", kind, Finding.Kind.values(), Finding.Kind::wire),
                read("severity", severity, Finding.Severity.values(), Finding.Severity::wire));
    }

    static Resolution resolution(@Nullable String wire) {
        var resolution = read("resolution", wire, Resolution.values(), Resolution::wire);
        if (resolution == null) {
            throw new InvalidException("resolution", "is needed", "required");
        }
        return resolution;
    }

    /// @throws InvalidException that names the field and lists what is possible
    private static <E> @Nullable E read(String field, @Nullable String given, E[] values, Function<E, String> wire) {
        if (given == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> wire.apply(value).equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new InvalidException(
                        field,
                        "must be one of "
                                + Arrays.stream(values).map(wire).sorted().toList(),
                        "unknown_value"));
    }
}
