package dev.socrates.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.exports.Preview.Heading;
import dev.socrates.exports.Preview.Item;
import dev.socrates.exports.Preview.Items;
import dev.socrates.exports.Preview.Paragraph;
import dev.socrates.exports.Preview.Run;
import dev.socrates.exports.Preview.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewReaderTests {

    @Test
    void takesADocumentApart() {
        var preview = PreviewReader.read("""
                # Shop

                *Not specified yet.*

                - **1.1** Orders are stored.
                  - Earlier: none

                | | |
                |---|---|
                | Date | today |
                """);

        assertThat(preview.blocks())
                .containsExactly(
                        new Heading(1, List.of(plain("Shop"))),
                        new Paragraph(List.of(new Run("Not specified yet.", false, true))),
                        new Items(List.of(new Item(
                                List.of(new Run("1.1", true, false), plain(" Orders are stored.")),
                                List.of(new Item(List.of(plain("Earlier: none")), List.of()))))),
                        new Table(
                                List.of(List.of(), List.of()),
                                List.of(List.of(List.of(plain("Date")), List.of(plain("today")))),
                                true));
    }

    /// What people wrote comes out as they wrote it, whatever it looks like.
    @Test
    void keepsEverythingThatLooksLikeMarkup() {
        for (var words : List.of(
                "<script>alert(1)</script>",
                "[a](javascript:alert(1))",
                "**not bold** `nor code` _nor this_",
                "a | b \\ c",
                "![x](http://example.org/x.png)",
                "&lt;b&gt; &amp; snake_case_name")) {
            var preview = PreviewReader.read("- **1** " + MarkdownText.escape(words) + "\n\n| a |\n|---|\n| "
                    + MarkdownText.escape(words) + " |\n");
            var item = ((Items) preview.blocks().getFirst()).items().getFirst();
            assertThat(words(item.runs())).isEqualTo("1 " + words);
            assertThat(item.runs().stream().skip(1)).noneMatch(run -> run.strong() || run.emphasised());
            var table = (Table) preview.blocks().get(1);
            assertThat(words(table.rows().getFirst().getFirst())).isEqualTo(words);
        }
    }

    private static Run plain(String text) {
        return new Run(text, false, false);
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
