package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTests {

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void endsAtFullStopsQuestionAndExclamationMarks() {
        assertThat(sentences("We sell bread. Who buys it? Everybody! Really..."))
                .containsExactly("We sell bread.", "Who buys it?", "Everybody!", "Really...");
    }

    @Test
    void keepsAbbreviationsDecimalsVersionsAndAddressesWhole() {
        assertThat(
                        sentences(
                                "Uptime is 99.9 % with Python 3.11, e.g. on AWS, i.e. approx. half. See www.example.org/a.html now."))
                .containsExactly(
                        "Uptime is 99.9 % with Python 3.11, e.g. on AWS, i.e. approx. half.",
                        "See www.example.org/a.html now.");
    }

    @Test
    void endsBehindAUnitWhenACapitalFollows() {
        assertThat(sentences("Search answers in 200 ms. Data is kept.")).hasSize(2);
    }

    @Test
    void takesListItemsWithoutTheirMarks() {
        assertThat(sentences(
                        "- one thing\n* another thing\n1. third thing\n2) fourth thing\n\u2022 fifth thing\n[x] sixth"))
                .containsExactly("one thing", "another thing", "third thing", "fourth thing", "fifth thing", "sixth");
    }

    @Test
    void cutsAtSemicolonsAndLineBreaks() {
        assertThat(sentences("Nurses read; doctors write\r\nPatients wait"))
                .containsExactly("Nurses read;", "doctors write", "Patients wait");
    }

    @Test
    void joinsLinesThatWereWrappedByHand() {
        var text = "The system must keep every order that was placed by a customer for\nten years after delivery.";
        assertThat(sentences(text)).hasSize(1);
    }

    @Test
    void staysInsideTheTextAndInOrderWhateverTheTextIs() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var text = randomText(random, 200);
            int end = 0;
            for (var span : Sentences.of(text)) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(span.in(text)).isNotBlank();
                end = span.end();
            }
        }
    }

    static String randomText(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> Character.toString(random.nextInt(0x110000));
                        case 1 ->
                            ".!?;:,-\n\t \u2026\"'()[]{}%\u20AC$/#*"
                                    .substring(random.nextInt(20))
                                    .substring(0, 1);
                        case 2 ->
                            List.of("must ", "not ", "5 ", "users ", "p95 ", "e.g. ", "2,000 ", "maybe ", "Go ")
                                    .get(random.nextInt(9));
                        case 3 -> Integer.toString(random.nextInt());
                        default -> Character.toString('a' + random.nextInt(26));
                    });
        }
        return text.toString();
    }
}
