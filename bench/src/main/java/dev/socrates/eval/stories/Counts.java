package dev.socrates.eval.stories;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.eval.Scores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Per story, how many marks of one kind were found, and how many of them are true.
record Counts(List<One> stories) {

    private static final String TRAILING = " \t\n\r\u00A0.,;:!?";

    private record One(int both, int onlyFound, int onlyTrue) {}

    /// A span with the punctuation behind it cut off.
    private record Mark(Part.Kind kind, int start, int end) {}

    private record Tie(Mark from, Mark to) {}

    static Counts of(List<Annotated> truth, List<Story> found, Part.Kind kind) {
        return of(truth, found, (text, story) -> marks(text, story, kind));
    }

    static Counts of(List<Annotated> truth, List<Story> found, Relation.Kind kind) {
        return of(truth, found, (text, story) -> ties(text, story, kind));
    }

    private interface Seen {
        Set<?> in(String text, Story story);
    }

    private static Counts of(List<Annotated> truth, List<Story> found, Seen seen) {
        var stories = new ArrayList<One>();
        for (int i = 0; i < truth.size(); i++) {
            var text = truth.get(i).text();
            var are = seen.in(text, truth.get(i).truth());
            var were = seen.in(text, found.get(i));
            var both = new HashSet<>(were);
            both.retainAll(are);
            stories.add(new One(both.size(), were.size() - both.size(), are.size() - both.size()));
        }
        return new Counts(stories);
    }

    /// How many are true.
    int size() {
        return sum(One::both) + sum(One::onlyTrue);
    }

    double f1() {
        return Scores.f1(sum(One::both), sum(One::onlyFound), sum(One::onlyTrue));
    }

    double f1(int[] drawn) {
        int both = 0;
        int onlyFound = 0;
        int onlyTrue = 0;
        for (int i : drawn) {
            both += stories.get(i).both();
            onlyFound += stories.get(i).onlyFound();
            onlyTrue += stories.get(i).onlyTrue();
        }
        return Scores.f1(both, onlyFound, onlyTrue);
    }

    private int sum(Function<One, Integer> part) {
        return stories.stream().mapToInt(part::apply).sum();
    }

    private static Set<Mark> marks(String text, Story story, Part.Kind kind) {
        var marks = new HashSet<Mark>();
        story.parts(kind).forEach(part -> marks.add(mark(text, part)));
        return marks;
    }

    private static Set<Tie> ties(String text, Story story, Relation.Kind kind) {
        var ties = new HashSet<Tie>();
        story.relations(kind)
                .forEach(relation -> ties.add(new Tie(mark(text, relation.from()), mark(text, relation.to()))));
        return ties;
    }

    private static Mark mark(String text, Part part) {
        int end = part.span().end();
        while (end > part.span().start() && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Mark(part.kind(), part.span().start(), end);
    }
}
