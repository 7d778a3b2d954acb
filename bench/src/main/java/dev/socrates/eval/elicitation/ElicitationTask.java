package dev.socrates.eval.elicitation;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.engine.elicitation.Dial;
import dev.socrates.engine.elicitation.Elicitor;
import dev.socrates.engine.elicitation.QuestionBank;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;

/// How much of what people did not say about an application 20 questions bring out, beside the same questions in fixed
/// orders. Nothing is fitted; the bank was written, and its steps were chosen, with the tasks of the development data
/// in
/// view. See [Oracle] for when a question counts.
public final class ElicitationTask implements Task {

    private static final int MANY = Measured.QUESTIONS;
    private static final int FEW = MANY / 2;
    private static final String FILES = "elicitation/tasks*.json";

    /// Asks as long as it may.
    private static final Dial ALL = new Dial(MANY, 0);

    private final Embedder embedder;

    public ElicitationTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "elicitation";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var scenarios = new ArrayList<Scenario>();
        data.files(FILES).forEach(file -> scenarios.addAll(Scenarios.read(file, said)));
        if (scenarios.isEmpty()) {
            said.accept("no " + FILES + ": left out");
            return;
        }
        var elicitor = new Elicitor(QuestionBank.standard(), embedder);
        var measured = new Measured(
                scenarios,
                scenarios.stream()
                        .map(scenario -> elicitor.about(scenario.said()))
                        .toList(),
                scenarios.stream()
                        .map(scenario -> new Oracle(scenario, embedder))
                        .toList());
        againstChecklist(measured, Rule.MAIN, lines);
        againstOtherOrders(measured, lines);
        untilItStops(measured, lines);
        Rule.OTHERS.forEach(rule -> againstChecklist(measured, rule, lines));
    }

    private static void againstChecklist(Measured measured, Rule rule, Consumer<Line> lines) {
        var pair = new Comparison(measured.adaptive(rule, ALL), measured.fixed(rule, Order.CHECKLIST));
        boolean main = rule.equals(Rule.MAIN);
        var under = main ? "" : ", " + rule;
        for (int questions : new int[] {MANY, FEW}) {
            lines.accept(pair.share("elicited by " + questions + " questions" + under, questions));
            if (main) {
                lines.accept(pair.lead("lead over the checklist at " + questions, questions));
            }
        }
        for (var aspect : Aspect.values()) {
            var metric = "elicited by " + MANY + ", " + aspect.name().toLowerCase(Locale.ROOT) + under;
            lines.accept(pair.share(metric, MANY, aspect));
        }
        if (main) {
            lines.accept(pair.meanShare("mean share of a task, " + MANY + " questions", MANY));
        }
    }

    private static void againstOtherOrders(Measured measured, Consumer<Line> lines) {
        var engine = measured.adaptive(Rule.MAIN, ALL);
        for (var order : new Order[] {Order.ASPECTS_IN_TURN, Order.BY_PRIOR}) {
            var pair = new Comparison(engine, measured.fixed(Rule.MAIN, order));
            lines.accept(pair.share("elicited by " + MANY + ", against " + order.title(), MANY));
            lines.accept(pair.share("elicited by " + FEW + ", against " + order.title(), FEW));
        }
    }

    private static void untilItStops(Measured measured, Consumer<Line> lines) {
        var pair = new Comparison(measured.adaptive(Rule.MAIN, Dial.USUAL), measured.fixed(Rule.MAIN, Order.CHECKLIST));
        lines.accept(pair.questions("questions a task until it stops by itself"));
        lines.accept(pair.share("elicited until it stops by itself", MANY));
    }
}
