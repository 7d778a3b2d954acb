package dev.socrates.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.explain.Decision.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTests {

    private final Explainer explainer = new Explainer(new WordEmbedder());

    @Test
    void tellsThePatternInItsForm() {
        var pattern = of("When a parcel arrives, the scale prints a label.", Topic.PATTERN);

        assertThat(pattern.outcome()).isEqualTo("event driven");
        assertThat(pattern.sentence()).endsWith("When a parcel arrives, the scale shall print a label.");
        assertThat(pattern.evidence()).contains("a parcel arrives", "the scale");
    }

    @Test
    void saysEachThingThatIsStated() {
        var pattern = of("If the payment fails, we lock the card and tell the guest by mail.", Topic.PATTERN);

        assertThat(pattern.sentence())
                .contains("2 things")
                .contains("If the payment fails, then we shall lock the card.")
                .contains("If the payment fails, then we shall tell the guest by mail.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kotlin, Ktor and MariaDB", "We want a search as fast as a phone book", "no idea, ask the boss"})
    void makesNoRequirementOfNotesAndWishes(String text) {
        assertThat(of(text, Topic.PATTERN).outcome()).isEqualTo("none");
        assertThat(topics(text)).doesNotContain(Topic.PARTS);
    }

    @Test
    void takesAStoryApart() {
        var story = "As a librarian, I want to see overdue loans so that I can call the readers.";

        assertThat(of(story, Topic.PARTS).evidence()).contains("librarian", "overdue loans");
        assertThat(topics(story)).doesNotContain(Topic.PATTERN);
    }

    @Test
    void readsOtherLanguagesByTheirWords() {
        var german = "Die Anwendung muss innerhalb von 2 Sekunden antworten.";

        assertThat(of(german, Topic.LANGUAGE).outcome()).isEqualTo("German");
        assertThat(of(german, Topic.LANGUAGE).sentence()).contains("application must within 2 seconds");
        assertThat(topics(german)).containsExactly(Topic.LANGUAGE, Topic.KIND);
    }

    private Decision of(String statement, Topic topic) {
        return explainer.of(statement).stream()
                .filter(decision -> decision.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private List<Topic> topics(String statement) {
        return explainer.of(statement).stream().map(Decision::topic).toList();
    }
}
