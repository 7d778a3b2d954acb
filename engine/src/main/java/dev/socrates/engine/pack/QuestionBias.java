package dev.socrates.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How much a question pushes its answer, after `lexicon/question_bias.yaml`.
///
/// @param score 0 to 1
record QuestionBias(double score, List<String> phrases) {

    private static final JsonNode LEXICON = new YAMLMapper().readTree(Classpath.text("/lexicon/question_bias.yaml"));
    private static final double LIMIT = LEXICON.path("limit").doubleValue();
    private static final List<Phrase> PHRASES = phrasesOf(LEXICON);

    private record Phrase(String text, Pattern pattern, double weight) {}

    boolean blocks() {
        return score > LIMIT;
    }

    static QuestionBias of(String question) {
        var text = question.replace('\u2019', '\'');
        var found = PHRASES.stream()
                .filter(phrase -> phrase.pattern().matcher(text).find())
                .toList();
        var sum = found.stream().mapToDouble(Phrase::weight).sum();
        return new QuestionBias(
                Math.min(1, sum), found.stream().map(Phrase::text).toList());
    }

    private static List<Phrase> phrasesOf(JsonNode lexicon) {
        List<Phrase> phrases = new ArrayList<>();
        for (var kind : lexicon.path("kinds")) {
            var weight = kind.path("weight").doubleValue();
            for (var phrase : kind.path("phrases")) {
                var text = phrase.stringValue();
                var words = Pattern.quote(text).replace(" ", "\\E\\s+\\Q");
                var pattern = Pattern.compile(
                        "(?<!\\w)" + words + "(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
                phrases.add(new Phrase(text, pattern, weight));
            }
        }
        return List.copyOf(phrases);
    }
}
