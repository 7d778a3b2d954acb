package dev.socrates.specifications.web;

import dev.socrates.specifications.Conflicts.Wanted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The conflicts of a project as a page lists them: what is open comes first.
///
/// @param older cursor to earlier decisions
record ConflictList(
        UUID project,
        Wanted wanted,
        List<Line> open,
        List<Line> decided,
        @Nullable String older) {

    record Line(ConflictView conflict, List<Passage> earlier, List<Passage> later) {

        static Line of(ConflictView conflict) {
            return new Line(conflict, passages(conflict.existing()), passages(conflict.incoming()));
        }

        private static List<Passage> passages(ConflictView.SideView side) {
            return Passage.of(side.statement() == null ? "" : side.statement(), side.decidingWords());
        }
    }

    public boolean isEmpty() {
        return open.isEmpty() && decided.isEmpty();
    }

    /// Whether the reader asked for some conflicts only.
    public boolean isFiltered() {
        return !wanted.equals(Wanted.ALL);
    }

    public boolean shows(String status) {
        return wanted.statuses().size() == 1
                && wanted.statuses().iterator().next().wire().equals(status);
    }
}
