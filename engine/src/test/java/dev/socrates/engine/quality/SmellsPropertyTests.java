package dev.socrates.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmellsPropertyTests {

    private static final List<String> PIECES = List.of(
            "shall",
            "should",
            "be",
            "not",
            "and",
            "or",
            "if",
            "when",
            ",",
            ";",
            ".",
            "(",
            ")",
            "/",
            "it",
            "all",
            "5",
            "12.5",
            "3",
            "within",
            "in order to",
            "so that",
            "as possible",
            "etc.",
            "including but not limited to",
            "the gate",
            "opened",
            "opens",
            "quickly",
            "better",
            "TBD",
            "be able to",
            "\n",
            "—",
            "\uD83D\uDE00",
            "whether",
            "that");

    @Property(tries = 100)
    void takesAnyText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void keepsPlacesAndFiguresOfAnySentence(@ForAll("sentences") String text) {
        check(text);
    }

    @Property(tries = 50)
    void findsTheSameEachTime(@ForAll("sentences") String text) {
        assertThat(Smells.in(text)).isEqualTo(Smells.in(text));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join(" ", pieces));
    }

    private static void check(String text) {
        for (var finding : Smells.in(text)) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.span().in(text)).isEqualTo(finding.words());
            assertThat(text).contains(finding.original());
            assertThat(Figures.in(finding.rewrite())).containsAll(Figures.in(finding.original()));
        }
    }
}
