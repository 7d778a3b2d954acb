package dev.socrates.eval.conflicts;

import dev.socrates.eval.conflicts.synthetic.Half;
import dev.socrates.eval.conflicts.synthetic.Projects;
import dev.socrates.eval.conflicts.synthetic.SyntheticPair;
import dev.socrates.eval.conflicts.synthetic.SyntheticPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// From which score on the statements of a pair have to do with each other. It is fitted on the other files
/// and on pairs of our own making. Where somebody picked the pairs, no threshold of others is worth much, as
/// it depends on what was picked; there the scores are cut where they part by themselves.
///
/// @param fitted what was fitted on what, for people
record Cut(double score, String fitted) {

    private static final int PROJECTS = 3;
    private static final String PARTED = "picked pairs; nothing fitted, cut where the scores of the file part";

    /// One for each sample, in their order.
    static List<Cut> of(List<Sample> samples, Meanings meanings) {
        var own = own(meanings);
        return samples.stream().map(sample -> of(sample, samples, own)).toList();
    }

    private static Cut of(Sample sample, List<Sample> samples, List<Sample> own) {
        var parted = sample.picked() ? TwoGroups.cut(sample.scores()) : OptionalDouble.empty();
        if (parted.isPresent()) {
            return new Cut(parted.getAsDouble(), PARTED);
        }
        var others = samples.stream()
                .filter(other -> !other.file().name().equals(sample.file().name()) && other.picked() == sample.picked())
                .toList();
        var fitting = new ArrayList<>(others);
        own.stream().filter(made -> made.picked() == sample.picked()).forEach(fitting::add);
        return new Cut(Threshold.of(fitting), fitted(others));
    }

    /// Whole projects and picked pairs: a threshold for the one says nothing about the other.
    private static List<Sample> own(Meanings meanings) {
        var own = new ArrayList<Sample>();
        for (int variant = 0; variant < PROJECTS; variant++) {
            own.add(sample(Projects.of(Half.FIT, variant), meanings));
        }
        own.add(sample(SyntheticPairs.of(Half.FIT), meanings));
        return own;
    }

    private static Sample sample(List<SyntheticPair> synthetic, Meanings meanings) {
        return Sample.of(PairFile.of("synthetic", synthetic), meanings);
    }

    private static String fitted(List<Sample> others) {
        var names = others.stream().map(other -> other.file().name()).toList();
        return "constants of the score chosen on WorldVista and UAV; threshold fitted on synthetic pairs"
                + (names.isEmpty() ? "" : " and " + String.join(", ", names));
    }
}
