package dev.socrates.eval.answers;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.extraction.Belonging;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Packs;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import dev.socrates.eval.answers.ConditionalLogit.Example;
import dev.socrates.eval.answers.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Whether answers stay with their question and leave another's. The simple method takes the facet whose examples come
/// nearest in the middle.
public final class BelongingTask implements Task {

    private static final int FOLDS = 5;
    private static final String FITTED =
            "our own sentences, five parts, each judged by weights fitted on the others; thresholds chosen on all of them";

    private final Embedder embedder;

    public BelongingTask(Embedder embedder) {
        this.embedder = embedder;
    }

    /// A sentence with the log odds of every facet, and the cosines of the simple method.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Judged(Sentence sentence, Example example, double[] odds, double[] simple) {}

    /// How often something came true of one sentence, and how often it could have.
    private record Count(int hits, int of) {

        static double share(List<Count> counts, int[] drawn) {
            double hits = 0;
            double of = 0;
            for (int at : drawn) {
                hits += counts.get(at).hits();
                of += counts.get(at).of();
            }
            return of == 0 ? 0 : hits / of;
        }

        static double share(List<Count> counts) {
            return share(counts, IntStream.range(0, counts.size()).toArray());
        }
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var belonging = new Belonging(Packs.load("software"), embedder);
        var facets = belonging.facets();
        var ids = facets.stream().map(Facet::id).toList();
        var judged = judge(Sentences.read(), belonging);
        line(
                "the right one of " + facets.size() + " topics, no question asked",
                judged.stream()
                        .map(one -> right(one.sentence(), ids.get(highest(one.odds()))))
                        .toList(),
                judged.stream()
                        .map(one -> right(one.sentence(), ids.get(highest(one.simple()))))
                        .toList(),
                lines);
        line(
                "stays with its own question",
                judged.stream().map(one -> stays(one, facets)).toList(),
                judged.stream()
                        .map(one -> right(one.sentence(), ids.get(highest(one.simple()))))
                        .toList(),
                lines);
        for (boolean first : new boolean[] {true, false}) {
            var metric = first ? "leaves a question of another category" : "the same, behind another sentence";
            line(
                    metric,
                    judged.stream().map(one -> leaves(one, facets, first)).toList(),
                    judged.stream().map(one -> simplyLeaves(one, facets)).toList(),
                    lines);
        }
    }

    private static List<Judged> judge(List<Sentence> sentences, Belonging belonging) {
        var examples = BelongingTraining.examples(sentences, belonging);
        var judged = new ArrayList<Judged>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var model = ConditionalLogit.fit(IntStream.range(0, examples.size())
                    .filter(at -> at % FOLDS != held)
                    .mapToObj(examples::get)
                    .toList());
            for (int at = fold; at < examples.size(); at += FOLDS) {
                judged.add(judge(sentences.get(at), examples.get(at), model));
            }
        }
        return judged;
    }

    private static Judged judge(Sentence sentence, Example example, LinearModel model) {
        return new Judged(
                sentence,
                example,
                example.choices().stream()
                        .mapToDouble(choice -> Belonging.odds(choice, model))
                        .toArray(),
                example.choices().stream()
                        .mapToDouble(choice -> choice.values().getOrDefault(Belonging.MIDDLE, 0.0))
                        .toArray());
    }

    private static Count right(Sentence sentence, FacetId found) {
        return new Count(sentence.about().contains(found) ? 1 : 0, 1);
    }

    private static Count stays(Judged one, List<Facet> facets) {
        int own = facets.stream().map(Facet::id).toList().indexOf(one.sentence().first());
        return new Count(leaves(one, facets.get(own), facets, true) ? 0 : 1, 1);
    }

    private static Count leaves(Judged one, List<Facet> facets, boolean first) {
        var asked = foreign(one.sentence(), facets);
        long left = asked.stream()
                .filter(facet -> leaves(one, facet, facets, first))
                .count();
        return new Count((int) left, asked.size());
    }

    private static boolean leaves(Judged one, Facet asked, List<Facet> facets, boolean first) {
        int best = highest(one.odds());
        double ahead = one.odds()[best] - one.odds()[facets.indexOf(asked)];
        return Belonging.leaves(ahead, one.example().choices().get(best), asked, first);
    }

    private static Count simplyLeaves(Judged one, List<Facet> facets) {
        var nearest = facets.get(highest(one.simple()));
        var asked = foreign(one.sentence(), facets);
        return new Count(
                (int) asked.stream().filter(facet -> !facet.equals(nearest)).count(), asked.size());
    }

    private static List<Facet> foreign(Sentence sentence, List<Facet> facets) {
        return facets.stream()
                .filter(facet -> sentence.about().stream()
                        .noneMatch(about -> about.category().equals(facet.id().category())))
                .toList();
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private void line(String metric, List<Count> counts, List<Count> simple, Consumer<Line> lines) {
        int n = counts.stream().mapToInt(Count::of).sum();
        lines.accept(Line.of(name(), metric, n, Count.share(counts))
                .against(Count.share(simple))
                .between(Bootstrap.of(counts.size(), drawn -> Count.share(counts, drawn)))
                .fitted(FITTED));
    }
}
