package dev.socrates.engine.story;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.story.Part.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pairs of parts of a story that may belong together, and what speaks for each.
public final class Links {

    /// Parts that are farther from each other than this many others hardly ever belong together.
    private static final int FARTHEST = 14;

    private static final Map<Kind, Map<Kind, Relation.Kind>> KINDS = Map.of(
            Kind.PERSONA, Map.of(Kind.ACTION, Relation.Kind.TRIGGERS),
            Kind.ACTION, Map.of(Kind.ENTITY, Relation.Kind.TARGETS),
            Kind.ENTITY, Map.of(Kind.ENTITY, Relation.Kind.CONTAINS));

    private final Telling telling;
    private final List<Placed> placed;

    /// A part with its tokens.
    record Placed(Part part, Stretch at) {
        boolean is(Kind kind) {
            return part.kind() == kind;
        }
    }

    /// A pair, and what a linear model sees of it.
    public record Candidate(Relation.Kind kind, Part from, Part to, Features features) {}

    private Links(Telling telling, List<Placed> placed) {
        this.telling = telling;
        this.placed = placed;
    }

    public static List<Candidate> of(Telling telling, List<Part> parts) {
        var placed = parts.stream()
                .filter(part -> part.kind() != Kind.BENEFIT)
                .map(part -> telling.stretch(part.span()).map(at -> new Placed(part, at)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt((Placed part) -> part.at().from()))
                .toList();
        return new Links(telling, placed).candidates();
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (int from = 0; from < placed.size(); from++) {
            for (int to = Math.max(0, from - FARTHEST); to < Math.min(placed.size(), from + FARTHEST); to++) {
                var kind = kind(
                        placed.get(from).part().kind(), placed.get(to).part().kind());
                if (from != to && kind != null) {
                    var features = new LinkSight(telling, placed, from, to).features();
                    candidates.add(new Candidate(
                            kind, placed.get(from).part(), placed.get(to).part(), features));
                }
            }
        }
        return candidates;
    }

    private static Relation.@Nullable Kind kind(Kind from, Kind to) {
        return KINDS.getOrDefault(from, Map.of()).get(to);
    }
}
