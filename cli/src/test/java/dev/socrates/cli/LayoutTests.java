package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LayoutTests {

    @Test
    void linesBreakBetweenWordsAndLongWordsAreCut() {
        assertThat(Layout.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Layout.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Layout.wrap("", 4)).containsExactly("");
    }

    @Test
    void controlCharactersOfAReplyDoNotReachTheTerminal() {
        assertThat(Layout.wrap("red\u001b[31m alert\u0007", 40)).containsExactly("red [31m alert");
    }

    @Test
    void noLineIsWiderThanThePage() {
        var bytes = new ByteArrayOutputStream();
        var console = new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), Ink.PLAIN, false);

        console.block("    + ", "word ".repeat(100), UnaryOperator.identity());

        var lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(lines.getFirst()).startsWith("    + word");
        assertThat(lines.get(1)).startsWith("      word");
    }
}
