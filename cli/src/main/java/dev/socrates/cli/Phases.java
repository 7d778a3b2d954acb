package dev.socrates.cli;

import dev.socrates.cli.Contract.Blocker;
import dev.socrates.cli.Contract.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the project through its phases, and shows why not when it is too early.
final class Phases {

    private static final List<String> ORDER = List.of("discovery", "analysis", "design", Outcome.LAST_PHASE);
    private static final int SHOWN = 4;

    private final Api api;
    private final Console console;
    private final String project;

    Phases(Api api, Console console, String project) {
        this.api = api;
        this.console = console;
        this.project = project;
    }

    /// Somebody is always in a hurry. Reaching the next phase this way would be a fault, and is shown too.
    void tryTooEarly() {
        console.out().println();
        console.note("Somebody is in a hurry and asks for the next phase.");
        try {
            api.advance(project);
            console.note("The server let it pass.");
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            blocked(refused.blockers());
        }
    }

    /// Advances as far as the gates allow, and gives the state after that.
    Status advance(Status status) {
        var current = status;
        if (ready(current)) {
            console.out().println();
        }
        for (var steps = 0; steps < ORDER.size() && ready(current); steps++) {
            try {
                api.advance(project);
            } catch (Refused refused) {
                if (refused.status() != 409) {
                    throw refused;
                }
                blocked(refused.blockers());
                return current;
            }
            current = api.status(project);
            console.out().println("  " + track(current.phase()));
        }
        return current;
    }

    private static boolean ready(Status status) {
        return !Outcome.LAST_PHASE.equals(status.phase())
                && status.gate() != null
                && status.gate().met();
    }

    private void blocked(List<Blocker> blockers) {
        var ink = console.ink();
        console.block("  " + ink.red("no") + " ", "Not yet, " + blockers.size() + " things are in the way:", ink::bold);
        blockers.stream().limit(SHOWN).forEach(blocker -> console.block("     ", sentence(blocker), ink::faint));
        if (blockers.size() > SHOWN) {
            console.note("   and " + (blockers.size() - SHOWN) + " more");
        }
    }

    private static String sentence(Blocker blocker) {
        var where = Stream.of(blocker.category(), blocker.facet())
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Layout.humane(String.valueOf(part)))
                .collect(Collectors.joining(" / "));
        var code = Layout.humane(Console.orElse(blocker.code(), "blocked"));
        var figures = shown(blocker.current()) + " of " + shown(blocker.required());
        return code + (where.isEmpty() ? "" : ", " + where) + ": " + figures;
    }

    private static String shown(@Nullable Object figure) {
        return figure == null ? "nothing" : figure.toString();
    }

    private String track(@Nullable String phase) {
        var ink = console.ink();
        var reached = ORDER.indexOf(phase == null ? "" : phase);
        return ORDER.stream()
                .map(name -> ORDER.indexOf(name) == reached
                        ? ink.bold("[" + name + "]")
                        : ORDER.indexOf(name) < reached ? ink.green(name) : ink.faint(name))
                .collect(Collectors.joining(ink.faint(" " + ink.arrow() + " ")));
    }
}
