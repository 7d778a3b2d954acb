package dev.socrates.engine.quality.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTests {

    private final List<Change> changes = new ArrayList<>();

    @Test
    void findsNothingInAQuietProject() {
        add(3, "security");
        add(3, "goals");

        assertThat(Patterns.in(changes)).isEmpty();
    }

    @Test
    void seesARunInOneCategory() {
        add(2, "goals");
        add(Patterns.RUN, "security");

        var finding = only();

        assertThat(finding.kind()).isEqualTo(PatternKind.TUNNEL_VISION);
        assertThat(finding.subject()).isEqualTo("security");
        assertThat(finding.evidence()).hasSize(Patterns.RUN).startsWith(3L);
    }

    @Test
    void forgetsARunThatWasLeft() {
        add(Patterns.RUN, "security");
        add(1, "goals");

        assertThat(Patterns.in(changes)).isEmpty();
    }

    @Test
    void seesGrowthAfterThePrioritiesWereSettled() {
        add(5, "goals");
        change(Change.Kind.PRIORITISED, "", "");
        add(1, "goals");
        add(1, "security");
        assertThat(Patterns.in(changes)).isEmpty();

        add(1, "goals");

        assertThat(only().kind()).isEqualTo(PatternKind.SCOPE_CREEP);
        assertThat(only().evidence()).containsExactly(7L, 8L, 9L);
    }

    @Test
    void countsWhatWasTakenOut() {
        add(5, "goals");
        change(Change.Kind.PRIORITISED, "", "");
        add(2, "security");
        change(Change.Kind.REMOVED, "goals", "key 1");
        add(1, "goals");

        assertThat(Patterns.in(changes)).isEmpty();
    }

    @Test
    void seesAValueThatDoesNotSettle() {
        for (int time = 0; time < Patterns.CHANGES; time++) {
            change(Change.Kind.CHANGED, "performance", "latency");
            change(Change.Kind.CHANGED, "search", "latency " + time);
        }

        assertThat(only().kind()).isEqualTo(PatternKind.VOLATILITY);
        assertThat(only().suggestion()).contains("latency");
    }

    @Test
    void seesConflictsPileUpUntilTheyAreResolved() {
        for (int number = 0; number < Patterns.OPEN_CONFLICTS; number++) {
            change(Change.Kind.CONFLICT_OPENED, "goals", "conflict " + number);
        }
        assertThat(only().kind()).isEqualTo(PatternKind.CONFLICT_ACCUMULATION);
        assertThat(only().suggestion()).contains("conflict 0");

        change(Change.Kind.CONFLICT_RESOLVED, "goals", "conflict 1");

        assertThat(Patterns.in(changes)).isEmpty();
    }

    @Test
    void doesNotMindTheOrderGiven() {
        add(2, "goals");
        add(Patterns.RUN, "security");
        var shuffled = new ArrayList<>(changes);
        Collections.reverse(shuffled);

        assertThat(Patterns.in(shuffled)).isEqualTo(Patterns.in(changes));
    }

    private PatternFinding only() {
        var found = Patterns.in(changes);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void add(int times, String category) {
        for (int time = 0; time < times; time++) {
            change(Change.Kind.ADDED, category, "key " + (changes.size() + 1));
        }
    }

    private void change(Change.Kind kind, String category, String key) {
        changes.add(new Change(changes.size() + 1, kind, category, key));
    }
}
