package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the smells of one statement that count, with what each costs by itself.
final class Findings {

    /// Words that leave everything open in a statement that says little else: "It must be secure."
    private static final Check ALONE = new WordCheck(
            SmellKind.VAGUE,
            Phrases.of(Stream.of("strong", "weak")
                    .flatMap(part -> Lexicon.list("vague", part).stream())
                    .toList()),
            Lexicon.phrases("vague", "unless"),
            WordCheck::anywhere);

    private static final Set<String> OPENERS = Lexicon.set("vague", "openers");

    /// What a figure, a date or a name settles.
    private static final Set<SmellKind> SETTLED = EnumSet.of(
            SmellKind.VAGUE,
            SmellKind.UNMEASURABLE,
            SmellKind.SUBJECTIVE,
            SmellKind.SUPERLATIVE,
            SmellKind.COMPARATIVE,
            SmellKind.MISSING_UNIT);

    private final String statement;
    private final Measure measure;
    private final boolean story;
    private final boolean detailed;
    private final Costs costs;
    private final List<Found> found = new ArrayList<>();

    private Findings(String statement, Measure measure, boolean story) {
        this.statement = statement;
        this.measure = measure;
        this.story = story;
        this.detailed = Costs.detailed(statement);
        this.costs = new Costs(measure, detailed);
    }

    /// The costliest first, then in the order of their places.
    static List<Found> in(String statement, Measure measure, boolean story) {
        return new Findings(statement, measure, story).all();
    }

    private List<Found> all() {
        for (var span : Smells.sentences(statement)) {
            var sentence = Sentence.of(statement, span);
            if (sentence.size() > 0) {
                Smells.spots(sentence).forEach(spot -> add(sentence, spot));
                if (!detailed) {
                    ALONE.in(sentence).forEach(spot -> addUnlessKnown(sentence, spot));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::cost)
                .reversed()
                .thenComparingInt(one -> one.sentence().span().start())
                .thenComparingInt(one -> one.spot().from()));
        var told = new ArrayList<Found>();
        for (var one : found) {
            if (told.stream().noneMatch(one::saidBy)) {
                told.add(one);
            }
        }
        return told;
    }

    private void add(Sentence sentence, Spot spot) {
        if (counts(sentence, spot)) {
            found.add(new Found(sentence, spot, costs.of(sentence, spot)));
        }
    }

    private void addUnlessKnown(Sentence sentence, Spot spot) {
        var one = new Found(sentence, spot, costs.of(sentence, spot));
        if (found.stream().noneMatch(other -> other.cost() >= one.cost() && other.meets(one))) {
            add(sentence, spot);
        }
    }

    private boolean counts(Sentence sentence, Spot spot) {
        boolean settled = measure == Measure.GIVEN && SETTLED.contains(spot.kind());
        boolean opener = spot.from() == 0 && sentence.word(spot.to()).equals(",") && OPENERS.contains(sentence.word(0));
        return !settled && !opener && !(story && Stories.JUDGED_APART.contains(spot.kind()));
    }
}
