package dev.socrates.eval.stories;

import dev.socrates.engine.story.Links;
import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.StoryModel;
import dev.socrates.engine.story.StoryModel.Link;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Recipe;
import dev.socrates.eval.sequence.SequenceTrainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fits the model of stories on annotated ones.
final class StoryTrainer {

    private static final SequenceTrainer.Recipe SPANS = new SequenceTrainer.Recipe(0.5, 2, 70);
    private static final Recipe LINKS = Recipe.logistic(0.3);
    private static final String APART = "apart";

    /// See [StoryModel.Link#threshold()]. Chosen by hand after a look at the cross-validated figures of the
    /// development backlogs, not within the folds.
    private static final Map<Relation.Kind, Double> THRESHOLDS =
            Map.of(Relation.Kind.TRIGGERS, 0.4, Relation.Kind.TARGETS, 0.4, Relation.Kind.CONTAINS, 0.25);

    private StoryTrainer() {}

    static StoryModel fit(List<Annotated> stories) {
        return fit(stories, null);
    }

    /// @param before goes on from what this one learned
    static StoryModel fit(List<Annotated> stories, @Nullable StoryModel before) {
        var told = stories.stream().filter(story -> story.telling().isPresent()).toList();
        var examples = told.stream().map(StoryTrainer::example).toList();
        var spans = before == null
                ? SequenceTrainer.fit(examples, SPANS)
                : SequenceTrainer.fit(examples, SPANS, before.spans());
        var links = new EnumMap<Relation.Kind, Link>(Relation.Kind.class);
        pairs(told).forEach((kind, pairs) -> {
            if (pairs.stream().map(LinearTrainer.Example::label).distinct().count() > 1) {
                var known = before == null ? null : before.links().get(kind);
                var model = known == null
                        ? LinearTrainer.fit(pairs, LINKS)
                        : LinearTrainer.fit(pairs, LINKS, known.model());
                links.put(kind, new Link(model, THRESHOLDS.getOrDefault(kind, 0.5)));
            }
        });
        return new StoryModel(spans, links);
    }

    private static SequenceTrainer.Example example(Annotated story) {
        var telling = story.telling().orElseThrow();
        var labels = new String[telling.tokens().size()];
        Arrays.fill(labels, "O");
        for (var part : story.truth().parts()) {
            if (part.kind() == Part.Kind.ACTION || part.kind() == Part.Kind.ENTITY) {
                telling.stretch(part.span()).ifPresent(at -> {
                    for (int token = at.from(); token < at.to(); token++) {
                        labels[token] = (token == at.from() ? "B-" : "I-") + part.kind();
                    }
                });
            }
        }
        for (int i = 0; i < labels.length; i++) {
            boolean torn = labels[i].startsWith("I-") && (i == 0 || !labels[i - 1].endsWith(labels[i].substring(2)));
            labels[i] = torn ? "B-" + labels[i].substring(2) : labels[i];
        }
        return new SequenceTrainer.Example(story.sights(), List.of(labels));
    }

    private static Map<Relation.Kind, List<LinearTrainer.Example>> pairs(List<Annotated> stories) {
        var pairs = new EnumMap<Relation.Kind, List<LinearTrainer.Example>>(Relation.Kind.class);
        for (var story : stories) {
            story.telling().ifPresent(telling -> {
                for (var candidate : Links.of(telling, story.truth().parts())) {
                    var truth = story.between(candidate.from(), candidate.to());
                    var label = truth.isPresent() ? StoryModel.LINKED : APART;
                    pairs.computeIfAbsent(candidate.kind(), kind -> new ArrayList<>())
                            .add(new LinearTrainer.Example(candidate.features(), label));
                }
            });
        }
        return pairs;
    }
}
