package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.interview.Triggers.Lack;
import dev.socrates.engine.pack.Facet.Slot;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriggersTests {

    private final Pack pack = Packs.load("software");
    private final Extractor extractor = new Extractor(pack, new WordEmbedder());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When the payment fails, the shop keeps the cart.  | TRIGGER ACTOR RESPONSE
                    When the payment fails                            | TRIGGER
                    If a reader returns a damaged book.               | TRIGGER
                    The librarian must lend five books.               | ACTOR RESPONSE
                    Export all invoices as PDF files.                 | RESPONSE
                    While the lift moves, the doors stay locked.      | STATE ACTOR RESPONSE
                    As soon as the tank is empty the pump stops.      | TRIGGER ACTOR RESPONSE
                    Every night at 11 pm the server sends a report.   | TRIGGER ACTOR RESPONSE
                    Above 80 percent the pump stops.                  | TRIGGER ACTOR RESPONSE
                    The desk shall support only one user at a time.       | ACTOR RESPONSE
                    The invoice is sent to the tax adviser.           | RESPONSE
                    The list is printed by the night nurse.           | ACTOR RESPONSE
                    """)
    void findsThePartsOfASentence(String sentence, String slots) {
        var wanted = List.of(slots.split(" ")).stream().map(Slot::valueOf).toList();

        assertThat(Behaviour.of(sentence).slots()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void findsNoPartInNothing() {
        assertThat(List.of("", "???", "PostgreSQL"))
                .noneMatch(answer -> Behaviour.of(answer).told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostgreSQL 16 and Redis",
                "Anna and her two colleagues",
                "About 40 nurses",
                "30 days",
                "The retention period is 30 days.",
                "It should be fast."
            })
    void namesNumbersAndPropertiesHaveNoPartsToLack(String answer) {
        assertThat(Behaviour.of(answer).told()).isFalse();
        for (var question : List.of("user_journeys_failure", "core_features_main", "deletion_request")) {
            assertThat(followUp(question, answer).map(FollowUp::when))
                    .as(question)
                    .isNotEqualTo(Optional.of(Trigger.INCOMPLETE));
        }
    }

    @Test
    void asksWhoWhenAnOrderNamesNobody() {
        assertThat(followUp("core_features_main", "Collect all invoices of the month."))
                .contains(new FollowUp(Trigger.INCOMPLETE, "Who does this, or which part of the system?"));
    }

    @Test
    void asksFirstWhatHappensWhenOnlyTheConditionWasSaid() {
        assertThat(followUp("core_features_main", "When the card payment fails at the cash desk."))
                .contains(new FollowUp(Trigger.INCOMPLETE, "What exactly happens then, and who notices it?"));
    }

    @Test
    void asksWhatHappensThenWhenOnlyTheConditionWasSaid() {
        assertThat(followUp("user_journeys_failure", "When the card payment fails at the cash desk."))
                .contains(new FollowUp(Trigger.INCOMPLETE, "What exactly happens then, and who notices it?"));
    }

    @Test
    void asksNobodyForAVerbThatTheTaggerMissed() {
        assertThat(followUp("core_features_main", "Nightly export of all invoices to the tax adviser as CSV files."))
                .isEmpty();
    }

    @Test
    void asksWhichOfTwoValuesHolds() {
        var answer = "Opening an order must take at most 300 ms. Opening an order must take at most 2 seconds.";

        assertThat(followUp("response_time_target", answer)).get().satisfies(followUp -> {
            assertThat(followUp.when()).isEqualTo(Trigger.CONTRADICTORY);
            assertThat(followUp.text()).contains("300 ms", "2 seconds", "Which of the two holds");
        });
    }

    @Test
    void asksWhichHoldsWhenTheSameIsDemandedAndForbidden() {
        var answer = "Customers must be able to cancel a confirmed order. Customers must not cancel a confirmed order.";

        assertThat(followUp("core_features_main", answer))
                .get()
                .extracting(FollowUp::when)
                .isEqualTo(Trigger.CONTRADICTORY);
    }

    @Test
    void twoSubjectsMayHaveTwoValues() {
        var answer = "The invoice search must take at most 300 ms. The monthly report must take at most 20 seconds.";

        assertThat(followUp("response_time_target", answer)).isEmpty();
    }

    @Test
    void thePacksOwnWordsGoBeforeTheUsualOnes() {
        var question = pack.question("user_journeys_failure").orElseThrow();
        var own = new Question(
                question.id(),
                question.facet(),
                question.text(),
                question.manner(),
                question.role(),
                question.why(),
                question.hint(),
                question.example(),
                List.of(new FollowUp(Trigger.INCOMPLETE, "And then, after \"{words}\"?")),
                question.after());

        assertThat(followUp(own, "When the card payment fails at the cash desk."))
                .get()
                .extracting(FollowUp::text)
                .isEqualTo("And then, after \"When the card payment fails at the cash desk.\"?");
    }

    @Test
    void noExampleOfThePackIsIncompleteOrContradictory() {
        var found = pack.questions().stream()
                .filter(question -> followUp(question, question.example()).isPresent())
                .map(Question::id)
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void aLackThatIsNotGraveIsLeftWhenTheAnswerIsGoodEnough() {
        var question = pack.question("response_time_target").orElseThrow();
        var extraction = extractor.extract(question.example(), question);

        assertThat(FollowUps.of(question, extraction, List.of((_, _) -> List.of(incomplete(false)))))
                .isEmpty();
        assertThat(FollowUps.of(question, extraction, List.of((_, _) -> List.of(incomplete(true)))))
                .isPresent();
    }

    private static Lack incomplete(boolean grave) {
        return new Lack(Trigger.INCOMPLETE, "", "Who does that?", grave);
    }

    private Optional<FollowUp> followUp(String question, String answer) {
        return followUp(pack.question(question).orElseThrow(), answer);
    }

    private Optional<FollowUp> followUp(Question question, String answer) {
        return FollowUps.of(question, extractor.extract(answer, question), Triggers.of(pack));
    }
}
