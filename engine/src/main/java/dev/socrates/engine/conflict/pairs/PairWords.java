package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// The words by which two statements can differ in meaning, ready to be looked up by stems. Loaded once.
final class PairWords {

    static final PairWords INSTANCE = new PairWords();

    private record Lists(
            List<List<String>> exclusive,
            Map<String, List<String>> quantifiers,
            Map<String, List<String>> bounds,
            List<String> prefixes,
            Map<String, List<String>> modality,
            List<String> conditions,
            List<String> negations,
            List<String> harmless,
            List<List<String>> same) {}

    /// The numbers of the lines in which a wording stands; a wording may stand in several.
    final Phrases<Integer> exclusive = new Phrases<>();

    final Phrases<Integer> same = new Phrases<>();
    final Phrases<String> quantifiers = new Phrases<>();
    final Phrases<String> bounds = new Phrases<>();
    final Phrases<String> modality = new Phrases<>();
    final Phrases<Boolean> conditions = new Phrases<>();
    final Phrases<Boolean> negations = new Phrases<>();
    final List<String> prefixes;

    private PairWords() {
        var lists = Lexicon.read("conflict_pairs", new TypeReference<Lists>() {});
        for (int i = 0; i < lists.exclusive().size(); i++) {
            add(exclusive, lists.exclusive().get(i), i);
        }
        for (int i = 0; i < lists.same().size(); i++) {
            add(same, lists.same().get(i), i);
        }
        lists.quantifiers().forEach((kind, words) -> add(quantifiers, words, kind));
        lists.bounds().forEach((kind, words) -> add(bounds, words, kind));
        lists.modality().forEach((kind, words) -> add(modality, words, kind));
        add(conditions, lists.conditions(), true);
        add(negations, lists.negations(), true);
        add(negations, lists.harmless(), false);
        prefixes = List.copyOf(lists.prefixes());
    }

    private static <T> void add(Phrases<T> phrases, List<String> wordings, T meaning) {
        wordings.forEach(wording -> phrases.add(Stems.of(Words.lower(wording)), meaning));
    }
}
