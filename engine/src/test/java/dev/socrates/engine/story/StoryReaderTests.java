package dev.socrates.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.story.Part.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryReaderTests {

    private final StoryReader reader = StoryReader.shipped();

    @Test
    void readsWhoWantsWhatForWhat() {
        var text = "As a florist, I want to print the delivery labels, so that the driver finds every address.";
        var story = reader.read(text);

        assertThat(texts(story, Kind.PERSONA, text)).containsExactly("florist");
        assertThat(texts(story, Kind.ACTION, text)).containsExactly("print", "finds");
        assertThat(texts(story, Kind.ENTITY, text)).contains("delivery labels", "driver");
        assertThat(texts(story, Kind.BENEFIT, text)).containsExactly("the driver finds every address.");
        assertThat(story.relations(Relation.Kind.TRIGGERS))
                .extracting(relation -> relation.to().in(text))
                .containsExactly("print");
        assertThat(story.relations(Relation.Kind.TARGETS))
                .extracting(relation ->
                        relation.from().in(text) + " " + relation.to().in(text))
                .contains("print delivery labels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As a night nurse I need a list of patients so I can plan my round | night nurse | I can plan my round",
                "as the owner, I'd like to close the shop so that nobody orders. It rains. | owner | nobody orders.",
                "In order to save time, as a baker, I want to copy a recipe. | baker | save time",
                "A customer wants to return a parcel so that she gets her money back. | customer"
                        + " | she gets her money back.",
                "As editor, we do not want to lose drafts | editor | ",
            })
    void knowsTheFrameInManyForms(String text, String persona, String benefit) {
        var story = reader.read(text);

        assertThat(story.persona()).map(part -> part.in(text)).hasValue(persona);
        assertThat(story.benefit().map(part -> part.in(text)).orElse(null)).isEqualTo(benefit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "As",
                "As a",
                "The report lists all parcels of a day.",
                "As a result, I want a refund.",
                "As soon as possible, I want to know.",
                "The system needs to answer within a second.",
                "Als Kundin will ich eine Rechnung sehen, damit ich sie bezahlen kann.",
            })
    void otherTextsAreNoStories(String text) {
        assertThat(reader.read(text).isStory()).isFalse();
    }

    @Property(tries = 200)
    void keepsItsPlacesInsideAnyText(@ForAll String before, @ForAll String inside, @ForAll String behind) {
        var text = before + " As a " + inside + ", I want to \u0130 " + behind + " so that " + inside + behind;
        var story = reader.read(text);

        assertThat(story).isEqualTo(reader.read(text));
        assertThat(story.parts()).allSatisfy(part -> {
            assertThat(part.in(text)).isNotBlank();
            assertThat(part.confidence()).isBetween(0.0, 1.0);
        });
        assertThat(story.parts())
                .containsAll(story.relations().stream().map(Relation::to).toList());
    }

    @Test
    void readsNoFurtherThanAStoryGoes() {
        var text = "As a clerk, I want to " + "sort letters and ".repeat(50_000);

        assertThat(reader.read(text).parts()).hasSizeBetween(1, 400);
    }

    private static List<String> texts(Story story, Kind kind, String text) {
        return story.parts(kind).stream().map(part -> part.in(text)).toList();
    }
}
