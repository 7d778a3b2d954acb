package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.LexiconFile.Measures;
import dev.socrates.engine.conflict.LexiconFile.Topic;
import dev.socrates.engine.text.Value.Bound;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The part of the lexicons that numbers are read with.
final class MeasureLexicon {

    static final MeasureLexicon INSTANCE = new MeasureLexicon();

    final Map<String, LexiconFile.Unit> units = new HashMap<>();
    final Map<String, Double> numbers = new HashMap<>();
    final Map<String, Double> multipliers;
    final Map<String, String> currencies = new HashMap<>();
    final Map<String, String> rates;
    final Map<String, Double> intervals = new HashMap<>();
    final Map<String, Integer> months;
    final Set<String> adjectives;
    final Phrases<Bound> before = new Phrases<>();
    final Phrases<Bound> after = new Phrases<>();
    final Phrases<Topic> topics = new Phrases<>();
    final Phrases<Boolean> continuous = new Phrases<>();
    final Phrases<Integer> milestones = new Phrases<>();

    private MeasureLexicon() {
        var file = LexiconFile.read("conflict_measures.yaml", Measures.class);
        for (var unit : file.units()) {
            unit.words().forEach(word -> units.put(Stem.of(word), unit));
        }
        file.numbers().forEach((word, number) -> numbers.put(Stem.of(word), number));
        multipliers = Map.copyOf(file.multipliers());
        file.currencies().forEach((word, code) -> currencies.put(Stem.of(word), code));
        rates = Map.copyOf(file.rates());
        file.intervals().forEach((word, seconds) -> intervals.put(Stem.of(word), seconds));
        months = Map.copyOf(file.months());
        adjectives = Lexicon.stems(file.adjectives());
        before.add(file.atMost(), Bound.AT_MOST)
                .add(file.atLeast(), Bound.AT_LEAST)
                .add(file.about(), Bound.ABOUT);
        after.add(file.atMostAfter(), Bound.AT_MOST).add(file.atLeastAfter(), Bound.AT_LEAST);
        file.topics().forEach(topic -> topics.add(topic.words(), topic));
        continuous.add(file.continuous(), true);
        for (int i = 0; i < file.milestones().size(); i++) {
            milestones.add(file.milestones().get(i), i);
        }
    }
}
