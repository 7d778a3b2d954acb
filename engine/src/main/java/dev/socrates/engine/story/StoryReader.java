package dev.socrates.engine.story;

import dev.socrates.engine.learning.Chain;
import dev.socrates.engine.story.Part.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Reads a text as a user story. Persona and benefit are found by the frame of the story, actions and entities by a
/// conditional random field, relations by a linear model over pairs. Thread-safe; the same text gives the same story.
public final class StoryReader {

    private static final double LOOSE_BENEFIT = 0.95;

    private final StoryModel model;

    public StoryReader(StoryModel model) {
        this.model = model;
    }

    /// By the model that is packed with the engine; it is loaded at the first use.
    public static StoryReader shipped() {
        return Shipped.READER;
    }

    /// The first story of a text; a text that is none gives a story without parts.
    public Story read(String text) {
        return Telling.of(text).map(this::read).orElse(Story.NONE);
    }

    public Story read(Telling telling) {
        var parts = new ArrayList<Part>();
        var frame = telling.frame();
        if (frame.persona() != null) {
            parts.add(new Part(Kind.PERSONA, telling.span(frame.persona()), frame.sure()));
        }
        parts.addAll(learned(telling));
        if (frame.benefit() != null) {
            parts.add(new Part(Kind.BENEFIT, telling.span(frame.benefit()), frame.sure() * LOOSE_BENEFIT));
        }
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start()).thenComparing(Part::kind));
        return new Story(parts, relations(telling, parts));
    }

    /// The relations among given parts.
    public List<Relation> relations(Telling telling, List<Part> parts) {
        var relations = new ArrayList<Relation>();
        for (var candidate : Links.of(telling, parts)) {
            double probability = model.probability(candidate);
            if (probability >= model.threshold(candidate.kind())) {
                relations.add(new Relation(candidate.kind(), candidate.from(), candidate.to(), probability));
            }
        }
        return relations;
    }

    private List<Part> learned(Telling telling) {
        var chain = model.spans().chain(telling.sights());
        var labels = model.spans().labels();
        int[] best = chain.best();
        var parts = new ArrayList<Part>();
        for (int from = 0; from < best.length; from++) {
            var label = labels.get(best[from]);
            if (label.startsWith("B-")) {
                int to = from + 1;
                while (to < best.length && labels.get(best[to]).startsWith("I-")) {
                    to++;
                }
                var stretch = new Stretch(from, to);
                if (telling.zone(from) != Telling.Zone.PERSONA) {
                    parts.add(part(telling, stretch, label, chain, Arrays.copyOfRange(best, from, to)));
                }
            }
        }
        return parts;
    }

    private static Part part(Telling telling, Stretch stretch, String label, Chain chain, int[] labels) {
        double confidence = chain.of(stretch.from(), labels);
        return new Part(Kind.valueOf(label.substring(2)), telling.span(stretch), Math.clamp(confidence, 0, 1));
    }

    private static final class Shipped {
        static final StoryReader READER = new StoryReader(StoryModel.shipped());
    }
}
