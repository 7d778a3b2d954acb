package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.cli.Contract.Conflict;
import dev.socrates.cli.Contract.Option;
import dev.socrates.cli.Contract.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTests {

    private static final Script.Contradiction SCRIPT =
            new Script.Contradiction("tech_stack.database", "PostgreSQL.", "SQLite", "replace", "It grew.");
    private static final List<Option> OPTIONS = List.of(
            new Option("ask", "Ask", 0.99, null),
            new Option("merge", "Merge", 0.8, null),
            new Option("keep_old", "Keep", 0.3, null));

    @Test
    void whatTheStoryGivesUpLosesWhicheverCameFirst() {
        assertThat(Settlement.of(clash("We use SQLite", "PostgreSQL"), OPTIONS, SCRIPT)
                        .resolution())
                .isEqualTo("replace");
        assertThat(Settlement.of(clash("PostgreSQL", "we use sqlite"), OPTIONS, SCRIPT)
                        .resolution())
                .isEqualTo("keep_old");
    }

    @Test
    void anyOtherIsDecidedByTheBestOptionThatDecides() {
        var settlement = Settlement.of(clash("In June", "In July"), OPTIONS, SCRIPT);

        assertThat(settlement.resolution()).isEqualTo("merge");
        assertThat(settlement.more()).containsEntry("statement", "In June In July");
        assertThat(settlement.scripted()).isFalse();
    }

    @Test
    void withoutOptionsWhatWasSaidBeforeStays() {
        assertThat(Settlement.of(clash("In June", "In July"), List.of(), null).resolution())
                .isEqualTo("keep_old");
    }

    private static Conflict clash(String before, String now) {
        return new Conflict("c", null, null, null, null, null, new Side(before, List.of()), new Side(now, List.of()));
    }
}
