package dev.socrates.engine.classification;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What shows whether a sentence is a requirement: how it is built (parts of speech, first words, subject and main
/// verb,
/// length, signs), its words, groups of words from `classification_forms.yaml`, and its meaning.
public final class RoleFeatures {

    private static final Cues CUES = new Cues("classification_forms");
    private static final Set<String> MODALS = Lexicon.set("classification_modals", "modal");
    private static final String CUE = "cue=";
    private static final int[] LENGTHS = {3, 6, 10, 15, 20, 30, 50};
    private static final int FIRST_TAGS = 3;
    private static final int FAR = 6;
    private static final int ENDING = 3;
    private static final Levels OBLIGATIONS = new Levels("obligations", 0.05, 0.15, 0.2, 0.3);
    private static final Levels SHALL = new Levels("shall", 0.03, 0.07, 0.15, 0.25);
    private static final double FORM_WEIGHT = 0.3;
    private static final double VECTOR_WEIGHT = 2;

    /// Whole documents to fit on are enough to learn from meaning first.
    private static final double VECTOR_WEIGHT_IN_DOCUMENT = 3;

    /// Small, as documents are far fewer than sentences: what twenty of them teach about styles is held down.
    private static final double STYLE_WEIGHT = 0.3;

    private final String text;
    private final List<Token> tokens;
    private final List<String> tags;
    private final Features features = new Features();

    private RoleFeatures(String text) {
        this.text = text;
        this.tokens = Words.of(text);
        this.tags = Tags.of(text, tokens);
    }

    /// What its form and words alone say.
    public static Features of(String sentence) {
        var found = new RoleFeatures(Text.cut(sentence));
        Bag.add(found.features, found.tokens);
        CUES.in(found.text, found.tokens).keySet().forEach(cue -> found.form(CUE + cue));
        found.start();
        found.clause();
        found.words();
        FormSigns.of(found.text).forEach(found::form);
        return found.features;
    }

    /// @param vector of the sentence, by the embedding model
    public static Features of(String sentence, float[] vector) {
        return of(sentence).add("v", vector, VECTOR_WEIGHT);
    }

    /// @param style of the document that the sentence is from
    public static Features of(String sentence, float[] vector, DocumentStyle style) {
        var features = of(sentence).add("v", vector, VECTOR_WEIGHT_IN_DOCUMENT);
        if (style.known()) {
            var marked = DocumentStyle.obliges(sentence) ? " obliges" : "";
            OBLIGATIONS
                    .of(style.obligations())
                    .forEach((level, part) -> features.add(level + marked, part * STYLE_WEIGHT));
            SHALL.of(style.shall()).forEach((level, part) -> features.add(level + marked, part * STYLE_WEIGHT));
        }
        return features;
    }

    static Reason.Shown shown(String sentence) {
        var text = Text.cut(sentence);
        var found = CUES.in(text, Words.of(text));
        return feature -> feature.startsWith(CUE)
                ? found.getOrDefault(feature.substring(CUE.length()), "")
                : FormSigns.shown(feature).orElseGet(() -> Text.wordOf(feature, text));
    }

    private void form(String name) {
        features.add(name, FORM_WEIGHT);
    }

    private void start() {
        int bin = 0;
        while (bin < LENGTHS.length && tokens.size() >= LENGTHS[bin]) {
            bin++;
        }
        form("length=" + bin);
        for (int i = 0; i < Math.min(FIRST_TAGS, tags.size()); i++) {
            form("tag" + i + "=" + tags.get(i));
        }
        if (tokens.size() > 1) {
            form("tags=" + tags.get(0) + " " + tags.get(1));
        }
        if (!tokens.isEmpty()) {
            form("first=" + tokens.getFirst().lower());
        }
    }

    /// The first noun and the first verb are the subject and the main verb often enough.
    private void clause() {
        int verb = 0;
        while (verb < tags.size()
                && !tags.get(verb).equals("VERB")
                && !tags.get(verb).equals("AUX")) {
            verb++;
        }
        if (verb == tags.size()) {
            form("no verb");
        } else {
            var word = tokens.get(verb).lower();
            form("verb=" + word);
            form("verb tag=" + tags.get(verb));
            form("verb ends=" + word.substring(Math.max(0, word.length() - ENDING)));
            form("verb at=" + Math.min(verb, FAR));
        }
        for (int i = 0; i < tags.size(); i++) {
            if (Set.of("NOUN", "PROPN", "PRON").contains(tags.get(i))) {
                form("subject=" + tokens.get(i).lower());
                return;
            }
        }
    }

    private void words() {
        var seen = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).lower();
            if (MODALS.contains(word) && seen.add(word)) {
                form("modal=" + word);
            }
            if (i > 0 && seen.add(tags.get(i - 1) + " " + tags.get(i))) {
                form("pair=" + tags.get(i - 1) + " " + tags.get(i));
            }
        }
    }
}
