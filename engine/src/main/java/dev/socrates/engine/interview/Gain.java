package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.maturity.Points;
import java.util.ArrayList;
import java.util.List;

/// What a question is expected to bring, in weighed points: the product of factors that people can read. It
/// is the usual expected value of an answer - what is missing, times how likely it is to be got - weighed
/// by how much the missing part matters. A factor that is 1 because nothing is known of it is left out.
public record Gain(List<Factor> factors) {

    private static final double OTHER_ROLE = 0.6;
    private static final double EACH_EARLIER = 0.6;
    private static final double SAME_CATEGORY = 1.25;

    /// What is left of a gain when nothing of the categories before is known.
    private static final double WITHOUT_GROUND = 0.5;

    public Gain {
        factors = List.copyOf(factors);
    }

    /// What a gain is computed from.
    ///
    /// @param missing milli-points that the facet has not earned yet, 0 to `of`
    /// @param of milli-points of the facet
    /// @param criticality how much harm it does not to know this, 0 to 1
    /// @param answerable whether this person is likely to know
    /// @param earlier how often the facet was asked about before
    /// @param ground share of the points of all categories before this one that are earned, 0 to 1
    /// @param sameTopic whether the latest question was of the same category
    /// @param occasion 1 for a question not put before; less for one that was put off, skipped or not known
    /// @param fit how well question and person go together, 0.5 to 1.5; 1 when nothing is known of them
    public record Inputs(
            int missing,
            int of,
            double criticality,
            Answerable answerable,
            long earlier,
            double ground,
            boolean sameTopic,
            double occasion,
            double fit) {

        public Inputs {
            if (missing < 0 || missing > of || earlier < 0) {
                throw new IllegalArgumentException("not a facet: " + missing + " of " + of + ", asked " + earlier);
            }
            criticality = Math.clamp(criticality, 0, 1);
            ground = Math.clamp(ground, 0, 1);
            occasion = Math.clamp(occasion, 0, 1);
            fit = Math.clamp(fit, 0.5, 1.5);
        }
    }

    /// Whether a person is likely to know something: nobody said who answers, it is theirs, or somebody
    /// else's.
    public enum Answerable {
        ANYBODY("anyone may know this"),
        OWN("can be answered by this role"),
        OTHERS("somebody else may know this better");

        private final String explanation;

        Answerable(String explanation) {
            this.explanation = explanation;
        }
    }

    public static Gain of(Inputs in) {
        List<Factor> factors = new ArrayList<>();
        factors.add(new Factor(
                "missing_points",
                in.missing / 1000.0,
                Points.text(in.missing) + " of " + Points.text(in.of) + " points are missing"));
        factors.add(new Factor("criticality", in.criticality, "how much harm it does not to know this"));
        factors.add(new Factor(
                "answerability", in.answerable == Answerable.OTHERS ? OTHER_ROLE : 1, in.answerable.explanation));
        factors.add(
                new Factor("asked_before", Math.pow(EACH_EARLIER, (double) in.earlier), times(in.earlier) + " before"));
        factors.add(new Factor(
                "order",
                WITHOUT_GROUND + (1 - WITHOUT_GROUND) * in.ground,
                (int) (100 * in.ground) + " % of what it builds on is known"));
        if (in.sameTopic) {
            factors.add(new Factor("same_topic", SAME_CATEGORY, "stays with the present topic"));
        }
        if (in.occasion != 1) {
            factors.add(new Factor("comes_back", in.occasion, "was put off, skipped or not known before"));
        }
        if (in.fit != 1) {
            factors.add(new Factor("fit", in.fit, "how well such questions went with this person"));
        }
        return new Gain(factors);
    }

    /// The product of the factors; from 0 to 1.875 times the points of the facet.
    public double value() {
        return factors.stream().mapToDouble(Factor::value).reduce(1, (left, right) -> left * right);
    }

    private static String times(long count) {
        return count == 0 ? "not asked" : count == 1 ? "asked once" : "asked " + count + " times";
    }
}
