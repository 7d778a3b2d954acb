package dev.socrates.eval.stories;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.story.StoryReader;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Stories as the engine and the simple method read them, all by themselves and with the true parts given.
final class Readings {

    private final List<Annotated> truth = new ArrayList<>();
    private final List<Story> found = new ArrayList<>();
    private final List<Story> simple = new ArrayList<>();
    private final List<Story> related = new ArrayList<>();
    private final List<Story> simplyRelated = new ArrayList<>();

    void add(Backlog backlog, StoryReader reader) {
        for (var story : backlog.stories()) {
            var parts = story.truth().parts();
            var relations = story.telling()
                    .map(telling -> reader.relations(telling, parts))
                    .orElse(List.of());
            truth.add(story);
            found.add(reader.read(story.text()));
            simple.add(SimpleReader.read(story.text()));
            related.add(new Story(parts, relations));
            simplyRelated.add(new Story(parts, SimpleReader.relations(story.text(), parts)));
        }
    }

    /// @param which of the models, behind the name of each metric
    void report(String which, String fitted, Consumer<Line> lines) {
        for (var kind : Part.Kind.values()) {
            var name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
            lines.accept(line(
                    "F1 of " + name + ", strict span" + which,
                    Counts.of(truth, found, kind),
                    Counts.of(truth, simple, kind),
                    fitted));
        }
        for (var kind : Relation.Kind.values()) {
            var name = "F1 of " + kind.name().toLowerCase(Locale.ROOT);
            lines.accept(line(
                    name + ", on spans found" + which,
                    Counts.of(truth, found, kind),
                    Counts.of(truth, simple, kind),
                    fitted));
            lines.accept(line(
                    name + ", on spans given" + which,
                    Counts.of(truth, related, kind),
                    Counts.of(truth, simplyRelated, kind),
                    fitted));
        }
    }

    private static Line line(String metric, Counts counts, Counts simple, String fitted) {
        return Line.of(StoriesTask.NAME, metric, counts.size(), counts.f1())
                .against(simple.f1())
                .between(Bootstrap.of(counts.stories().size(), counts::f1))
                .fitted(fitted);
    }
}
