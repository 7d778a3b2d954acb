package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Judges how one statement of a project is put: its smells, for a user story also the criteria it does not meet,
/// and what they take from its quality.
public final class Wording {

    private static final int LONGEST = 5_000;
    private static final int MOST = 12;
    private static final double LOWEST = 0.1;

    private final String statement;
    private final Measure measure;
    private final boolean story;

    private Wording(String statement, Measure measure) {
        this.statement = statement.length() > LONGEST ? statement.substring(0, LONGEST) : statement;
        this.measure = measure;
        this.story = Stories.is(this.statement);
    }

    /// The costliest first, then in the order of their places; at most 12.
    public static List<Smell> smells(String statement, Measure measure) {
        return new Wording(statement, measure).smells();
    }

    /// Whether the criteria of user stories hold for it: "As a role, I want ...".
    public static boolean isStory(String statement) {
        return Stories.is(statement);
    }

    /// 1 less what the smells cost, at least 0.1.
    public static double quality(Collection<Smell> smells) {
        double cost = smells.stream().mapToDouble(Smell::cost).sum();
        return Math.max(LOWEST, Math.round((1 - cost) * 100) / 100.0);
    }

    private List<Smell> smells() {
        var found = Findings.in(statement, measure, story);
        var smells = new ArrayList<Smell>();
        if (measure == Measure.MISSING) {
            smells.add(withoutMeasure());
        }
        var costs = new Costs(measure, Costs.detailed(statement));
        for (var one : found) {
            smells.add(smell(one, costs.beside(one.spot().kind(), one.cost())));
        }
        if (story) {
            boolean unclear = found.stream()
                    .anyMatch(one -> Costs.UNCLEAR.contains(one.spot().kind()));
            smells.addAll(Stories.flaws(statement, unclear || measure == Measure.GIVEN));
        }
        return smells.stream().limit(MOST).toList();
    }

    private Smell withoutMeasure() {
        var kind = SmellKind.UNMEASURABLE;
        return new Smell(kind, null, "", Costs.NO_MEASURE, Reasons.of(kind, ""), Rewrites.measured(statement));
    }

    private Smell smell(Found found, double cost) {
        var finding = Rewrites.finding(found.sentence(), found.spot());
        var sentence = found.sentence().span();
        var proposal =
                statement.substring(0, sentence.start()) + finding.rewrite() + statement.substring(sentence.end());
        return new Smell(finding.kind(), finding.span(), finding.words(), cost, finding.reason(), proposal.strip());
    }
}
