package dev.socrates.engine.elicitation;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.elicitation.Step.Factor;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How likely each question is to bring out something that has not been said: the odds of its prior times a likelihood
/// ratio for each thing observed, as if they were independent (naive Bayes). The ratios are chosen by judgement.
final class Belief {

    private static final double FITTING_KIND = 2;
    private static final double OTHER_KIND = 0.5;
    private static final double EACH_CUE = 2;
    private static final int MOST_CUES = 2;

    /// A question 0.1 nearer to the description than the average one has 2.2 times its odds.
    private static final double STEEPNESS = 8;

    /// Cosines of a question and an answer between which the answer goes from "another matter" to "the same matter".
    private static final double ANOTHER_MATTER = 0.7;

    private static final double SAME_MATTER = 0.9;
    private static final double SAID = 0.01;
    private static final double SAME_TOPIC = 0.6;

    private final Description description;
    private final Map<String, Wording> wordings;
    private final List<Exchange> exchanges;
    private final Meanings meanings;
    private final Map<String, Double> closeness;
    private final List<float[]> answers;
    private final List<String> stems;
    private final Set<String> heard;

    /// @param closeness cosine of each question to the description, less the mean of all questions
    Belief(
            Description description,
            Map<String, Wording> wordings,
            List<Exchange> exchanges,
            Meanings meanings,
            Map<String, Double> closeness) {
        this.description = description;
        this.wordings = wordings;
        this.exchanges = exchanges;
        this.meanings = meanings;
        this.closeness = closeness;
        var said = exchanges.stream()
                .map(Exchange::answer)
                .filter(Objects::nonNull)
                .filter(answer -> !answer.isBlank())
                .toList();
        this.answers = meanings.of(said);
        this.stems = Stems.of(Words.lower(description.text() + "\n" + String.join("\n", said)));
        this.heard = new HashSet<>(stems);
    }

    /// The odds and ratios whose product are the odds of the question; empty for one that makes no sense here.
    List<Factor> factors(Wording wording) {
        var question = wording.question();
        boolean kind = question.kinds().stream().anyMatch(description.kinds()::contains);
        long cues =
                question.cues().stream().map(Stems::of).filter(heard::contains).count();
        if (question.only() && !kind && cues == 0) {
            return List.of();
        }
        var factors = new ArrayList<Factor>();
        factors.add(
                new Factor("prior", question.prior().odds(), question.prior().saying()));
        if (!question.kinds().isEmpty()) {
            factors.add(new Factor("kind", kind ? FITTING_KIND : OTHER_KIND, fits(kind)));
        }
        if (cues > 0) {
            double ratio = Math.pow(EACH_CUE, (double) Math.min(cues, MOST_CUES));
            factors.add(new Factor("cues", ratio, "words in the text hint at it"));
        }
        if (question.aspect() != Aspect.STYLE) {
            // Descriptions say what an application does, not how it looks: being near to one says nothing of style.
            double near = closeness.getOrDefault(question.id(), 0.0);
            factors.add(new Factor("closeness", Math.exp(STEEPNESS * near), lies(near)));
        }
        addWhatIsKnown(question, factors);
        return factors;
    }

    private void addWhatIsKnown(BankQuestion question, List<Factor> factors) {
        if (meanings.answered(question, stems)) {
            factors.add(new Factor("said", SAID, "it seems to be said already"));
        }
        double novelty = novelty(meanings.vector(question));
        if (novelty < 1) {
            factors.add(new Factor("novelty", novelty, "an answer came near it"));
        }
        long before = exchanges.stream()
                .map(exchange -> wordings.get(exchange.wording()))
                .filter(asked -> asked != null && asked.question().topic().equals(question.topic()))
                .count();
        if (before > 0) {
            factors.add(new Factor("topic", Math.pow(SAME_TOPIC, (double) before), "its topic was asked about before"));
        }
    }

    private double novelty(float[] question) {
        double nearest = answers.stream()
                .mapToDouble(answer -> Embedder.cosine(question, answer))
                .max()
                .orElse(0);
        return 1 - Math.clamp((nearest - ANOTHER_MATTER) / (SAME_MATTER - ANOTHER_MATTER), 0, 1);
    }

    private static String fits(boolean kind) {
        return kind ? "it fits this kind of application" : "it is more usual for other kinds of application";
    }

    private static String lies(double near) {
        return near > 0 ? "it is close to the description" : "it is not close to the description";
    }
}
