package dev.socrates.cli;

import dev.socrates.cli.Contract.Conflict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides what clashes as soon as it comes up: an open conflict holds every gate.
final class Decisions {

    private final Api api;
    private final Script.@Nullable Contradiction contradiction;
    private final Console console;
    private final ConflictView view;
    private final Storyteller person;
    private final Outcome.Tally tally;

    Decisions(Api api, Script script, Console console, Storyteller person, Outcome.Tally tally) {
        this.api = api;
        this.contradiction = script.contradiction();
        this.console = console;
        this.view = new ConflictView(console);
        this.person = person;
        this.tally = tally;
    }

    void on(List<Conflict> found) {
        for (var conflict : found) {
            if (!conflict.open()) {
                continue;
            }
            tally.conflicts++;
            try {
                decide(conflict);
            } catch (Refused refused) {
                overtaken(refused);
            }
        }
    }

    /// Deciding one conflict can settle another of the same answer; any other refusal is a fault.
    private void overtaken(Refused refused) {
        if (refused.status() != 404 && refused.status() != 409) {
            throw refused;
        }
        tally.resolved++;
        console.note("This one was settled together with another.");
    }

    private void decide(Conflict conflict) {
        var options = api.options(conflict.conflictId());
        var settlement = Settlement.of(conflict, options, contradiction);
        if (settlement.scripted()) {
            person.settle();
        }
        view.show(conflict, options);
        view.decided(resolve(conflict.conflictId(), settlement));
        tally.resolved++;
    }

    /// A resolution that needs wording may be refused for it; keeping what was there never needs any.
    private Settlement resolve(String conflict, Settlement settlement) {
        try {
            api.resolve(conflict, settlement.resolution(), settlement.notes(), settlement.more());
            return settlement;
        } catch (Refused refused) {
            if (refused.status() != 422 || settlement.more().isEmpty()) {
                throw refused;
            }
            var simple = Settlement.keepingOld();
            api.resolve(conflict, simple.resolution(), simple.notes(), simple.more());
            return simple;
        }
    }
}
