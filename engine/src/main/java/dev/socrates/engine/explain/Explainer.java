package dev.socrates.engine.explain;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.classification.Reason;
import dev.socrates.engine.classification.RequirementKind;
import dev.socrates.engine.classification.RequirementKinds;
import dev.socrates.engine.ears.Atoms;
import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.ears.Slot;
import dev.socrates.engine.explain.Decision.Topic;
import dev.socrates.engine.explain.Decision.Weight;
import dev.socrates.engine.language.Gloss;
import dev.socrates.engine.language.Language;
import dev.socrates.engine.language.Languages;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.story.StoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads a statement and says what it is: its kind, and its pattern or its parts.
/// Thread-safe. One call of the embedder at most; the models are loaded at the first use.
public final class Explainer {

    private static final int STRONGEST = 5;

    private final RequirementKinds kinds;
    private final StoryReader stories;

    public Explainer(Embedder embedder) {
        this.kinds = new RequirementKinds(embedder);
        this.stories = StoryReader.shipped();
    }

    /// In the order of [Topic]; parts where it is a user story, else its pattern, which is judged in English alone.
    public List<Decision> of(String statement) {
        var language = Languages.of(statement);
        if (language != Language.ENGLISH) {
            return foreign(statement, language);
        }
        var decisions = new ArrayList<Decision>();
        decisions.add(kind(kinds.of(statement)));
        var story = stories.read(statement);
        decisions.add(story.persona().isPresent() ? parts(statement, story) : pattern(statement));
        return List.copyOf(decisions);
    }

    private List<Decision> foreign(String statement, Language language) {
        if (!language.glossed()) {
            return List.of(
                    Decision.of(Topic.LANGUAGE, language.title(), "It is in a language that is kept, but not read."));
        }
        var gloss = Gloss.of(statement, language);
        var read = Decision.of(
                Topic.LANGUAGE,
                language.title(),
                "It is in %s and was read word by word: \"%s\".".formatted(language.title(), gloss));
        return List.of(read, kind(kinds.of(gloss)));
    }

    /// With many kinds the best of them seldom has more than half; whether it is a quality at all is surer.
    private static Decision kind(RequirementKind found) {
        var name = name(found.kind());
        var which = found.probability() < 0.5 ? ", most likely " + name : ": " + name;
        var sentence = found.kind().isQuality()
                ? "It asks for a quality" + which + ". A quality rather than a function: " + percent(found.quality())
                : "It asks for something that the system does, rather than how well: " + percent(1 - found.quality());
        return Decision.of(Topic.KIND, name, sentence + ".")
                .weighing(found.reasons().stream()
                        .limit(STRONGEST)
                        .map(Explainer::weight)
                        .toList());
    }

    private static Weight weight(Reason reason) {
        return new Weight(reason.what(), reason.effect());
    }

    private static Decision pattern(String statement) {
        var ears = Ears.of(statement);
        var atoms = Atoms.of(statement).stream()
                .map(atom -> Ears.of(atom.statement()))
                .toList();
        if (atoms.size() > 1 && atoms.stream().allMatch(Ears::legible)) {
            var each = atoms.stream().map(Ears::rewritten).collect(Collectors.joining(" "));
            return told(ears, "It states %d things. Each in the form of EARS: %s".formatted(atoms.size(), each));
        }
        return ears.legible()
                ? told(ears, single(ears))
                : Decision.of(
                        Topic.PATTERN,
                        "none",
                        "No pattern of EARS fits: it is a note or a wish rather than what happens.");
    }

    private static String single(Ears ears) {
        var missing = ears.missing().stream().map(Explainer::name).toList();
        return "It follows the pattern \"%s\" of EARS%s. As such: %s"
                .formatted(
                        name(ears.pattern()),
                        missing.isEmpty() ? "" : " and does not say its " + String.join(", ", missing),
                        ears.rewritten());
    }

    private static Decision told(Ears ears, String sentence) {
        return Decision.of(Topic.PATTERN, name(ears.pattern()), sentence)
                .weighing(ears.slots().stream()
                        .filter(slot -> !slot.missing())
                        .map(slot -> new Weight(name(slot.kind()), slot.confidence()))
                        .toList())
                .showing(ears.slots().stream()
                        .filter(slot -> !slot.missing())
                        .map(Slot::text)
                        .toList());
    }

    private static Decision parts(String statement, Story story) {
        var sentence = story.parts().stream()
                .map(part -> name(part.kind()) + " \"" + part.in(statement) + "\"")
                .collect(Collectors.joining(", ", "It is a user story: ", "."));
        return Decision.of(Topic.PARTS, "user story", sentence)
                .weighing(story.parts().stream()
                        .map(part -> new Weight(name(part.kind()), part.confidence()))
                        .toList())
                .showing(story.parts().stream().map(part -> part.in(statement)).toList());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
