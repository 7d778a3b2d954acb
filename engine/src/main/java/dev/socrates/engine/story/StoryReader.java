package dev.socrates.engine.story;

import dev.socrates.engine.story.Part.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a text as a user story. Persona and benefit are found by the frame of the story, actions and entities by a
/// conditional random field, relations by a linear model over pairs. Thread-safe; the same text gives the same story.
public final class StoryReader {

    /// What follows "so that" is the benefit in all but few stories.
    private static final double BENEFIT = 0.97;

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
            parts.add(new Part(Kind.BENEFIT, telling.span(frame.benefit()), frame.sure() * BENEFIT));
        }
        parts.sort(Comparator.comparingInt((Part part) -> part.span().start()).thenComparing(Part::kind));
        return new Story(parts, relations(telling, parts));
    }

    /// The relations among given parts.
    public List<Relation> relations(Telling telling, List<Part> parts) {
        var relations = new ArrayList<Relation>();
        for (var candidate : Links.of(telling, parts)) {
            double probability = model.probability(candidate);
            double sure = candidate.from().confidence() * candidate.to().confidence();
            if (probability * sure >= model.threshold(candidate.kind())) {
                relations.add(new Relation(candidate.kind(), candidate.from(), candidate.to(), probability));
            }
        }
        return relations;
    }

    private static boolean readable(Telling telling, Stretch at) {
        return telling.zone(at.from()) != Telling.Zone.PERSONA;
    }

    private List<Part> learned(Telling telling) {
        var chain = model.spans().chain(telling.sights());
        return new SpanChoice(chain, model.spans().labels())
                .choose(telling.tokens().size()).stream()
                        .filter(choice -> readable(telling, choice.at()))
                        .map(choice ->
                                new Part(Kind.valueOf(choice.kind()), telling.span(choice.at()), choice.probability()))
                        .toList();
    }

    private static final class Shipped {
        static final StoryReader READER = new StoryReader(StoryModel.shipped());
    }
}
