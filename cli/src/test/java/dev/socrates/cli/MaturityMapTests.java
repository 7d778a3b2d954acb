package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.cli.Contract.Category;
import dev.socrates.cli.Contract.Facet;
import dev.socrates.cli.Contract.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaturityMapTests {

    private static final Status STATUS = new Status("discovery", 49.96, 0, List.of(category()), null);

    @Test
    void eachFacetHasItsMark() {
        assertThat(new MaturityMap(Ink.PLAIN).lines(STATUS).getFirst())
                .isEqualTo("Data retention      # + . .           ###############...............  50.0 %   2.5 of 5");
    }

    @Test
    void colourChangesNothingButTheColour() {
        var painted = new MaturityMap(new Ink(true, false)).lines(STATUS).getFirst();

        assertThat(painted).contains("\u001b[32m#\u001b[0m");
        assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new MaturityMap(Ink.PLAIN).lines(STATUS).getFirst());
    }

    @Test
    void whatIsNotClearIsListed() {
        assertThat(MaturityMap.gaps(STATUS)).containsExactly("data retention: deletion, archiving, odd one");
    }

    @Test
    void aBarIsFullOnlyAtTheEnd() {
        assertThat(Ink.PLAIN.bar(0, 10)).isEqualTo("..........");
        assertThat(Ink.PLAIN.bar(99.9, 10)).isEqualTo("#########.");
        assertThat(Ink.PLAIN.bar(100, 10)).isEqualTo("##########");
        assertThat(Ink.PLAIN.bar(250, 10)).isEqualTo("##########");
        assertThat(Console.percent(99.96).strip()).isEqualTo("99.9 %");
    }

    private static Category category() {
        var facets = List.of(
                new Facet("periods", "Periods", "clear"),
                new Facet("deletion", "Deletion", "partial"),
                new Facet("archiving", "Archiving", "missing"),
                new Facet("odd_one", null, null));
        return new Category("data_retention", "Data retention", 5, 2.5, facets);
    }
}
