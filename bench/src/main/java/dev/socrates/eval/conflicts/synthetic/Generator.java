package dev.socrates.eval.conflicts.synthetic;

import static dev.socrates.eval.conflicts.synthetic.SyntheticPair.CONFLICT;
import static dev.socrates.eval.conflicts.synthetic.SyntheticPair.DUPLICATE;
import static dev.socrates.eval.conflicts.synthetic.SyntheticPair.NEUTRAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the pairs from the seeds. There is no chance in it: the same seeds give the same pairs.
final class Generator {

    private static final String SYNONYM = "synonym";

    private final List<Swap> swaps = Swap.all();
    private final Map<String, SyntheticPair> pairs = new LinkedHashMap<>();

    static List<SyntheticPair> pairs() {
        var generator = new Generator();
        var seeds = Seed.all();
        for (var half : Half.values()) {
            var own = seeds.stream().filter(seed -> seed.half() == half).toList();
            for (int i = 0; i < own.size(); i++) {
                generator.pairs(own.get(i), own.get((i + 1) % own.size()));
            }
        }
        return List.copyOf(generator.pairs.values());
    }

    private void pairs(Seed seed, Seed next) {
        var text = seed.text();
        var sayings = new ArrayList<String>();
        sayings.add(text);
        sayings.addAll(seed.paraphrases());
        for (int i = 0; i < sayings.size(); i++) {
            for (var other : sayings.subList(i + 1, sayings.size())) {
                add(seed, "paraphrase", DUPLICATE, sayings.get(i), other);
            }
            same(seed, sayings.get(i));
            clashing(seed, text, sayings.get(i), i == 0 ? "" : "+paraphrase");
            add(seed, "topic", NEUTRAL, sayings.get(i), seed.near());
            add(seed, "frame", NEUTRAL, sayings.get(i), seed.frame());
        }
        add(seed, "topic", NEUTRAL, seed.near(), seed.frame());
        add(seed, "other", NEUTRAL, text, next.text());
        add(seed, "other", NEUTRAL, seed.near(), next.paraphrases().getFirst());
    }

    private void same(Seed seed, String saying) {
        Modals.same(saying).ifPresent(other -> add(seed, "modal", DUPLICATE, saying, other));
        Figures.converted(saying).ifPresent(other -> add(seed, "conversion", DUPLICATE, saying, other));
        for (var swap : swaps) {
            if (swap.operator().equals(SYNONYM) && swap.half() == seed.half()) {
                swap.of(saying).ifPresent(other -> add(seed, SYNONYM, DUPLICATE, saying, other));
            }
        }
    }

    private void clashing(Seed seed, String text, String saying, String suffix) {
        Modals.denied(saying).ifPresent(other -> add(seed, "negation" + suffix, CONFLICT, text, other));
        Modals.only(saying).ifPresent(other -> add(seed, "quantifier" + suffix, CONFLICT, text, other));
        for (var other : Figures.changed(saying, seed.half())) {
            add(seed, "number" + suffix, CONFLICT, text, other);
        }
        for (var swap : swaps) {
            if (!swap.operator().equals(SYNONYM) && swap.half() == seed.half()) {
                swap.of(saying).ifPresent(other -> add(seed, swap.operator() + suffix, CONFLICT, text, other));
            }
        }
    }

    private void add(Seed seed, String operator, String label, String left, String right) {
        if (!left.equals(right)) {
            pairs.putIfAbsent(
                    left + "\t" + right, new SyntheticPair(seed.half(), seed.number(), operator, label, left, right));
        }
    }
}
