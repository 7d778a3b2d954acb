package dev.socrates.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How much a question pushes its answer, after `lexicon/question_bias.yaml`: the weights of the phrases
/// found in it, each once, are added. The sum is capped at 1 and not divided by the length of the text,
/// because a long biased question is no less biased.
///
/// @param score 0 to 1
public record QuestionBias(double score, List<Hit> hits) {

    private static final JsonNode LEXICON = new YAMLMapper().readTree(Classpath.text("/lexicon/question_bias.yaml"));
    private static final double LIMIT = LEXICON.path("limit").doubleValue();
    private static final List<Phrase> PHRASES = phrasesOf(LEXICON);

    public QuestionBias {
        hits = List.copyOf(hits);
    }

    /// A kind of bias.
    ///
    /// @param weight of each phrase of it, 0 to 1
    /// @param why what is wrong with it, for people and for a model that proposed the question
    /// @param alternatives neutral ways to ask
    public record Kind(String id, double weight, String why, List<String> alternatives) {}

    /// A phrase that was found.
    public record Hit(String phrase, Kind kind) {}

    private record Phrase(Hit hit, Pattern pattern) {}

    /// A question that pushes this much is not asked.
    public boolean blocks() {
        return score > LIMIT;
    }

    public List<String> phrases() {
        return hits.stream().map(Hit::phrase).toList();
    }

    /// Neutral ways to ask, for the kinds that were found.
    public List<String> alternatives() {
        return hits.stream()
                .map(Hit::kind)
                .distinct()
                .flatMap(kind -> kind.alternatives().stream())
                .toList();
    }

    public static QuestionBias of(String question) {
        var text = question.replace('\u2019', '\'');
        var found = PHRASES.stream()
                .filter(phrase -> phrase.pattern().matcher(text).find())
                .map(Phrase::hit)
                .toList();
        var sum = found.stream().mapToDouble(hit -> hit.kind().weight()).sum();
        return new QuestionBias(Math.min(1, sum), found);
    }

    private static List<Phrase> phrasesOf(JsonNode lexicon) {
        List<Phrase> phrases = new ArrayList<>();
        for (var entry : lexicon.path("kinds")) {
            var kind = new Kind(
                    entry.path("id").stringValue(),
                    entry.path("weight").doubleValue(),
                    entry.path("why").stringValue(),
                    PackTrees.texts(entry, "alternatives"));
            for (var phrase : entry.path("phrases")) {
                var text = phrase.stringValue();
                var words = Pattern.quote(text).replace(" ", "\\E\\s+\\Q");
                var pattern = Pattern.compile(
                        "(?<!\\w)" + words + "(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
                phrases.add(new Phrase(new Hit(text, kind), pattern));
            }
        }
        return List.copyOf(phrases);
    }
}
