package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.conflict.pairs.Judgement.Relation;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import java.util.Arrays;

/// Tells conflicting, repeating and unrelated statements apart by a linear model on typed differences: what is left
/// when the shared words are taken away (figures, denials, words that exclude each other, quantifiers, bounds,
/// modality, parts of speech), beside how alike the whole is in words and in meaning. Immutable and thread-safe.
public final class PairJudge {

    /// Name of the model that is packed with the engine.
    public static final String MODEL = "conflict-pairs";

    private static final int REASONS = 6;

    private final LinearModel model;

    /// @param model over the classes `Conflict`, `Duplicate` and `Neutral`
    public PairJudge(LinearModel model) {
        this.model = model;
        for (var relation : Relation.values()) {
            if (!model.classes().contains(relation.label())) {
                throw new IllegalArgumentException("no class " + relation.label() + " in " + model.classes());
            }
        }
    }

    /// The one that is packed with the engine.
    public static PairJudge shipped() {
        return Shipped.JUDGE;
    }

    private static final class Shipped {
        static final PairJudge JUDGE = new PairJudge(LinearModel.shipped(MODEL));
    }

    /// What the model sees of two statements.
    ///
    /// @param cosine closeness of meaning, -1 to 1
    public static Features features(Statement left, Statement right, double cosine) {
        return PairFeatures.of(left, right, Difference.of(left, right), cosine);
    }

    /// @param cosine closeness of meaning, -1 to 1
    public Judgement judge(Statement left, Statement right, double cosine) {
        var difference = Difference.of(left, right);
        var features = PairFeatures.of(left, right, difference, cosine);
        double[] probabilities = model.probabilities(features);
        var relation = Arrays.stream(Relation.values())
                .reduce((a, b) -> of(probabilities, b) > of(probabilities, a) ? b : a)
                .orElseThrow();
        return new Judgement(
                relation,
                of(probabilities, Relation.CONFLICT),
                of(probabilities, Relation.DUPLICATE),
                left.words(difference.alignment().left()),
                right.words(difference.alignment().right()),
                Reason.of(relation, left, right, difference),
                model.explain(features, relation.label(), REASONS));
    }

    private double of(double[] probabilities, Relation relation) {
        return probabilities[model.classes().indexOf(relation.label())];
    }
}
