package dev.socrates.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/// Parts of speech of English words: the tags of Universal Dependencies (`NOUN`, `VERB`, `AUX`, `ADJ`, `ADP`, ...),
/// by the model of Apache OpenNLP that was trained on the English Web Treebank. The model is loaded at the first use.
public final class Tags {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private Tags() {}

    /// One tag for each token.
    ///
    /// @param tokens of one sentence, as [Words] cuts them
    public static List<String> of(String text, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var words = tokens.stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toArray(String[]::new);
        return List.of(Loaded.TAGGER.tag(words));
    }

    private static final class Loaded {
        static final ThreadSafePOSTaggerME TAGGER = load();

        private static ThreadSafePOSTaggerME load() {
            try (var in = Objects.requireNonNull(Tags.class.getResourceAsStream(MODEL), MODEL)) {
                return new ThreadSafePOSTaggerME(new POSModel(in), POSTagFormat.UD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
