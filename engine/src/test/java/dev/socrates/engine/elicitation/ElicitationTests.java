package dev.socrates.engine.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.elicitation.Step.Factor;
import dev.socrates.engine.elicitation.Step.Stop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElicitationTests {

    private static final String LIBRARY =
            "I need a website where neighbours can borrow and return power tools and find out who has which one.";
    private static final Dial ALL = new Dial(20, 0);

    private final Elicitor elicitor = new Elicitor(QuestionBank.standard(), new WordEmbedder());

    @Test
    void asksTheSameForTheSameText() {
        var again = new Elicitor(QuestionBank.standard(), new WordEmbedder());
        assertThat(twenty(again.about(LIBRARY))).isEqualTo(twenty(elicitor.about(LIBRARY)));
    }

    @Test
    void asksNothingTwice() {
        assertThat(twenty(elicitor.about(LIBRARY))).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void speaksOfWhatTheTextIsAbout() {
        assertThat(twenty(elicitor.about(LIBRARY))).anyMatch(text -> text.contains("power tools"));
    }

    @Test
    void asksAboutEveryAspect() {
        var exchanges = new ArrayList<Exchange>();
        var aspects = new ArrayList<Aspect>();
        while (elicitor.about(LIBRARY).next(exchanges, ALL) instanceof Ask ask) {
            exchanges.add(new Exchange(ask.wording().id(), null));
            aspects.add(ask.wording().question().aspect());
        }
        assertThat(aspects).contains(Aspect.values());
    }

    @Test
    void doesNotAskWhatTheTextSays() {
        assertThat(twenty(elicitor.about(LIBRARY))).anyMatch(text -> text.contains("background color"));
        assertThat(twenty(elicitor.about(LIBRARY + " It should have a white background.")))
                .noneMatch(text -> text.contains("background color"));
    }

    @Test
    void doesNotAskWhatAnAnswerSays() {
        var elicitation = elicitor.about(LIBRARY);
        var before = gain(elicitation, "account", List.of());
        var after = gain(elicitation, "account", List.of(new Exchange("start", "They register and log in.")));
        assertThat(after).isLessThan(before / 5);
    }

    @Test
    void believesLessInATopicWithoutPreference() {
        var elicitation = elicitor.about(LIBRARY);
        var elsewhere = List.of(new Exchange("edit", null));
        assertThat(gain(elicitation, "style_dark", List.of(new Exchange("style_theme", null))))
                .isLessThan(gain(elicitation, "style_dark", List.of()));
        assertThat(gain(elicitation, "style_dark", elsewhere)).isEqualTo(gain(elicitation, "style_dark", List.of()));
    }

    @Test
    void listensForHintsInAnswers() {
        var elicitation = elicitor.about(LIBRARY);
        var heard = List.of(new Exchange("start", "They pay a deposit."));
        assertThat(gain(elicitation, "payment", List.of())).isZero();
        assertThat(gain(elicitation, "payment", heard)).isPositive();
    }

    @Test
    void asksAboutGamesOnlyWhereThereIsPlay() {
        assertThat(gain(elicitor.about(LIBRARY), "game_end", List.of())).isZero();
        assertThat(gain(elicitor.about("I want a page to play dominoes."), "game_end", List.of()))
                .isPositive();
    }

    @Test
    void stopsWhenTheBudgetIsSpent() {
        var step = elicitor.about(LIBRARY).next(List.of(new Exchange("search", null)), new Dial(1, 0));
        assertThat(step)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.reason()).contains("1 question "));
    }

    @Test
    void stopsWhenNothingPromisesMuch() {
        var step = elicitor.about(LIBRARY).next(List.of(), new Dial(20, 0.99));
        assertThat(step)
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.reason()).contains("99 in 100"));
    }

    @Test
    void multipliesTheFactorsToTheOdds() {
        assertThat(elicitor.about(LIBRARY).next(List.of(), ALL)).isInstanceOfSatisfying(Ask.class, ask -> {
            double odds = ask.factors().stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
            assertThat(ask.gain()).isEqualTo(odds / (1 + odds));
            assertThat(ask.reason()).contains("in 100, because people");
        });
    }

    @Test
    void takesAnExchangeThatIsNotOfTheBankAsAsked() {
        var step = elicitor.about(LIBRARY).next(List.of(new Exchange("elsewhere", "Anything.")), ALL);
        assertThat(step).isInstanceOf(Ask.class);
    }

    private static List<String> twenty(Elicitation elicitation) {
        var exchanges = new ArrayList<Exchange>();
        var texts = new ArrayList<String>();
        while (elicitation.next(exchanges, ALL) instanceof Ask ask) {
            exchanges.add(new Exchange(ask.wording().id(), null));
            texts.add(ask.wording().text());
        }
        return texts;
    }

    /// Of one question; 0 when it makes no sense there.
    private static double gain(Elicitation elicitation, String id, List<Exchange> before) {
        return elicitation.ranked(before).stream()
                .filter(ask -> ask.wording().id().equals(id))
                .mapToDouble(Ask::gain)
                .findFirst()
                .orElse(0);
    }
}
