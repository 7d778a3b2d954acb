package dev.socrates.cli;

import dev.socrates.cli.Contract.Blocker;
import dev.socrates.cli.Contract.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The server said no, or could not be understood. The message is meant for the person at the terminal.
final class Refused extends RuntimeException {

    private final int status;
    private final List<Blocker> blockers;

    private Refused(int status, String message, List<Blocker> blockers) {
        super(message.replaceAll("\\p{Cntrl}", " "));
        this.status = status;
        this.blockers = blockers;
    }

    static Refused of(String call, int status, Problem problem) {
        var detail = firstOf(problem.detail(), problem.title(), "no explanation given");
        var fields = problem.errors().stream()
                .map(fault -> "; " + fault.field() + ": " + fault.message())
                .collect(Collectors.joining());
        return new Refused(
                status,
                call + " was refused (" + status + "): " + detail + fields,
                problem.details().blockers());
    }

    static Refused unreachable(String call, String why) {
        return new Refused(0, call + " failed: " + why, List.of());
    }

    int status() {
        return status;
    }

    List<Blocker> blockers() {
        return blockers;
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String otherwise) {
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second != null && !second.isBlank() ? second : otherwise;
    }
}
