package dev.socrates.eval;

import java.util.function.Consumer;

/// Something the engine is measured at.
public interface Task {

    /// As `--only` names it.
    String name();

    /// Measures and reports; says in one line of [Consumer] what was left out and why, above all that there was
    /// nothing to read.
    ///
    /// @param said progress and refusals, for people
    void run(DataFolder data, Consumer<Line> lines, Consumer<String> said);
}
