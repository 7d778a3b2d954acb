package dev.socrates.engine.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionBankTests {

    /// A second question behind the first one.
    private static final Pattern TWO_IN_ONE =
            Pattern.compile(", and (what|which|how|who|when|where|why|with|by|at|in|on|for) ");

    private final List<BankQuestion> questions = QuestionBank.standard().questions();

    @Test
    void holdsEnoughForEveryAspect() {
        assertThat(questions).hasSizeBetween(80, 150);
        for (var aspect : Aspect.values()) {
            assertThat(questions)
                    .filteredOn(question -> question.aspect() == aspect)
                    .hasSizeGreaterThan(12);
        }
    }

    @Test
    void refusesTheSameIdTwice() {
        var question = questions.getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionBank(List.of(question, question)))
                .withMessageContaining(question.id());
    }

    @Test
    void staysShortWithLongPhrasesInIt() {
        var phrase = "second hand camera lenses";
        var thing = new Thing(phrase, "second hand camera lens");
        var description = new Description(
                "",
                "marketplace",
                List.of("amateur nature photographers"),
                List.of(thing),
                List.of("sell " + phrase),
                Set.of());
        for (var question : questions) {
            for (var wording : Wording.of(question, description)) {
                assertThat(Words.lower(wording.text())).as(wording.text()).hasSizeLessThanOrEqualTo(25);
                assertThat(wording.text()).doesNotContain("{").endsWith("?");
            }
        }
    }

    @Test
    void asksOneThingAtATime() {
        for (var question : questions) {
            assertThat(question.texts()).allSatisfy(text -> {
                assertThat(text.chars().filter(c -> c == '?').count()).as(text).isEqualTo(1);
                assertThat(TWO_IN_ONE.matcher(text).find()).as(text).isFalse();
            });
        }
    }

    @Test
    void holdsNoQuestionTwiceInOtherWords() {
        for (int i = 0; i < questions.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = questions.get(i).texts().getLast();
                var other = questions.get(j).texts().getLast();
                assertThat(overlap(one, other)).as("%s / %s", one, other).isLessThan(0.75);
            }
        }
    }

    private static double overlap(String one, String other) {
        var left = stems(one);
        var right = stems(other);
        var both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / (left.size() + right.size() - both.size());
    }

    private static Set<String> stems(String text) {
        var words = new HashSet<>(Words.lower(text));
        words.removeIf(Words::isStopword);
        return new HashSet<>(Stems.of(List.copyOf(words)));
    }
}
