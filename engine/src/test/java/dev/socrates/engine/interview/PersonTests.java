package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.interview.Person.Detail;
import dev.socrates.engine.interview.Person.Experience;
import dev.socrates.engine.interview.Person.Pace;
import dev.socrates.engine.interview.Person.Trend;
import dev.socrates.engine.interview.Presentation.Part;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.Difficulty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonTests {

    private static final Reply GOOD = new Reply("a", Manner.CLARIFY, 60, 400, 3);
    private static final Reply POOR = new Reply("b", Manner.IMPLICATIONS, 4, 20, 0);

    private final Question easy = question(Difficulty.EASY);
    private final Question hard = question(Difficulty.HARD);

    @Test
    void anAnswerIsWorthWhatWasFoundInItAndALittleItsLength() {
        assertThat(GOOD.quality()).isEqualTo(1.0);
        assertThat(new Reply("a", Manner.CLARIFY, 20, 100, 2).quality()).isCloseTo(0.5, within(1e-9));
        assertThat(POOR.quality()).isEqualTo(0.3);
    }

    @Test
    void experienceGrowsWithTheNumberOfAnswers() {
        assertThat(List.of(0, 4, 5, 19, 20, 49, 50))
                .extracting(count -> person(count, GOOD).experience())
                .containsExactly(
                        Experience.NOVICE,
                        Experience.NOVICE,
                        Experience.INTERMEDIATE,
                        Experience.INTERMEDIATE,
                        Experience.ADVANCED,
                        Experience.ADVANCED,
                        Experience.EXPERT);
    }

    @Test
    void detailFollowsTheLatestAnswersMost() {
        assertThat(person(3, POOR).detail()).isEqualTo(Detail.BRIEF);
        assertThat(person(3, GOOD).detail()).isEqualTo(Detail.MODERATE);
        var later = new ArrayList<>(Collections.nCopies(3, POOR));
        later.add(new Reply("c", Manner.CLARIFY, 200, 900, 1));
        assertThat(new Person(later, 0).detail()).isEqualTo(Detail.MODERATE);
    }

    @Test
    void paceAndTrendFollowQuality() {
        assertThat(person(3, GOOD).pace()).isEqualTo(Pace.FAST);
        assertThat(person(3, POOR).pace()).isEqualTo(Pace.SLOW);
        assertThat(new Person(List.of(POOR, POOR, GOOD, GOOD), 0).trend()).isEqualTo(Trend.RAPIDLY_IMPROVING);
        assertThat(new Person(List.of(GOOD, GOOD, POOR, POOR), 0).trend()).isEqualTo(Trend.DECLINING);
        assertThat(person(4, GOOD).trend()).isEqualTo(Trend.STABLE);
        assertThat(person(4, GOOD).consistency()).isEqualTo(1);
    }

    @Test
    void engagementIsExperienceQualityAndProjects() {
        assertThat(new Person(Collections.nCopies(50, GOOD), 10).engagement()).isCloseTo(1, within(1e-9));
        assertThat(new Person(List.of(), 0).engagement()).isCloseTo(0.4 * 0.2 + 0.4 * 0.5, within(1e-9));
    }

    @Test
    void whatWasNeverTriedGoesBeforeWhatFailed() {
        var person = new Person(List.of(GOOD, GOOD, POOR, POOR), 0);

        assertThat(person.effectiveness(Manner.CLARIFY)).isEqualTo(0.75);
        assertThat(person.effectiveness(Manner.PROBE_EVIDENCE)).isEqualTo(0.5);
        assertThat(person.effectiveness(Manner.IMPLICATIONS)).isEqualTo(0.25);
    }

    @Test
    void nothingKnownChangesNothing() {
        assertThat(Adaptation.NONE.fit(easy)).isEqualTo(1);
        assertThat(Adaptation.to(new Person(List.of(), 0)).fit(hard)).isEqualTo(1);
        assertThat(Adaptation.NONE.present(easy).parts()).containsExactly(Part.QUESTION, Part.WHY);
        assertThat(Adaptation.to(new Person(List.of(), 3))).isEqualTo(Adaptation.NONE);
        assertThat(Adaptation.NONE.sentence()).isEmpty();
    }

    @Test
    void saysToWhatItAdaptsAndHow() {
        assertThat(Adaptation.to(person(2, POOR)).sentence())
                .isEqualTo(
                        "Your answers so far are few and brief and gave little to note, so an example and a hint come"
                                + " with each question, the reason behind it is a click away and I ask back only once.");
        assertThat(Adaptation.to(person(6, GOOD)).sentence())
                .isEqualTo("Kinds of question that went well with you come a little earlier.");
        assertThat(Adaptation.to(person(60, GOOD)).sentence())
                .isEqualTo("Your answers so far are many, so deeper questions come first and there are fewer of them.");
    }

    @Test
    void saysThatAHintComesWhenAnswersGetThinner() {
        var replies = new ArrayList<>(Collections.nCopies(6, GOOD));
        replies.addAll(Collections.nCopies(6, new Reply("c", Manner.CLARIFY, 40, 250, 1)));

        assertThat(Adaptation.to(new Person(replies, 1)).sentence())
                .isEqualTo("Your answers so far gave less of late, so each question comes with a hint.");
    }

    @Test
    void expertsGetFewerButDeeperQuestions() {
        var expert = Adaptation.to(person(60, GOOD));

        assertThat(expert.fit(hard)).isGreaterThan(expert.fit(easy));
        assertThat(expert.within(40)).isEqualTo(30);
        assertThat(expert.present(hard).parts()).containsExactly(Part.QUESTION, Part.WHY);
    }

    @Test
    void novicesGetEasyQuestionsWithAnExampleFirstAndAHint() {
        var novice = Adaptation.to(person(4, GOOD));

        assertThat(novice.fit(easy)).isGreaterThan(novice.fit(hard));
        assertThat(novice.present(easy).parts()).containsExactly(Part.EXAMPLE, Part.QUESTION, Part.WHY, Part.HINT);
        assertThat(novice.present(easy).text()).startsWith("For example: \"").contains(easy.text());
    }

    @Test
    void theBriefGetLessTextAndAreNotPressed() {
        var brief = Adaptation.to(person(6, POOR));

        assertThat(brief.present(easy).parts()).containsExactly(Part.QUESTION, Part.HINT);
        assertThat(brief.followUps()).isEqualTo(1);
        assertThat(Adaptation.to(person(6, GOOD)).followUps()).isEqualTo(2);
    }

    @Property(tries = 200)
    void staysInItsRanges(@ForAll List<@IntRange(max = 900) Integer> lengths, @ForAll Manner manner) {
        var replies = lengths.stream()
                .map(length -> new Reply("q", manner, length / 5, length, length % 7))
                .toList();
        var person = new Person(replies, lengths.size());

        assertThat(person.engagement()).isBetween(0.0, 1.0);
        assertThat(person.consistency()).isBetween(0.0, 1.0);
        assertThat(person.effectiveness(manner)).isBetween(0.0, 1.0);
        assertThat(Adaptation.to(person).fit(hard)).isBetween(0.5, 1.5);
    }

    private static Person person(int count, Reply reply) {
        return new Person(Collections.nCopies(count, reply), 0);
    }

    private static Question question(Difficulty difficulty) {
        var any = Packs.load("software").questions().getFirst();
        return new Question(
                any.id(),
                any.facet(),
                any.text(),
                any.manner(),
                any.role(),
                any.why(),
                any.hint(),
                any.example(),
                any.followUps(),
                any.after(),
                any.asks(),
                difficulty);
    }
}
