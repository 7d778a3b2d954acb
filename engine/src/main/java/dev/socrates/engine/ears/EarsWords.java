package dev.socrates.engine.ears;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// The words by which the parts of a requirement are known, from `lexicon/ears.yaml`.
final class EarsWords {

    private record Lists(
            List<String> event,
            List<String> event_phrase,
            List<String> state,
            List<String> state_phrase,
            List<String> if_clause,
            List<String> if_phrase,
            List<String> feature,
            List<String> openers,
            List<String> states,
            List<String> features,
            List<String> installed,
            List<String> unwanted,
            List<String> asking,
            List<String> modals,
            List<String> denials,
            List<String> be,
            Map<String, String> bases,
            List<String> fillers,
            List<String> participles,
            List<String> verbs,
            List<String> nouns,
            List<String> pairs) {}

    private static final Lists LISTS = Lexicon.read("ears", new TypeReference<>() {});

    static final Phrases<Marker> MARKERS = markers();
    static final Phrases<String> MODALS = Phrases.of(LISTS.modals());
    static final Set<String> OPENERS = Set.copyOf(LISTS.openers());
    static final Set<String> STATES = Set.copyOf(LISTS.states());
    static final Set<String> FEATURES = Set.copyOf(LISTS.features());
    static final Set<String> INSTALLED = Set.copyOf(LISTS.installed());
    static final Set<String> ASKING = Set.copyOf(LISTS.asking());
    static final Set<String> DENIALS = Set.copyOf(LISTS.denials());
    static final Set<String> BE = Set.copyOf(LISTS.be());
    static final Set<String> FILLERS = Set.copyOf(LISTS.fillers());
    static final Phrases<String> PAIRS = Phrases.of(LISTS.pairs());
    static final Set<String> VERBS = Set.copyOf(LISTS.verbs());
    static final Set<String> NOUNS = Set.copyOf(LISTS.nouns());
    private static final Set<String> UNWANTED = new HashSet<>(Stems.of(LISTS.unwanted()));
    private static final Set<String> PARTICIPLES = Set.copyOf(LISTS.participles());

    private EarsWords() {}

    /// Words that open a condition.
    ///
    /// @param clausal a clause follows; otherwise a phrase may as well
    /// @param conditional such as "if": only its words tell whether something unwanted happens
    record Marker(String words, Slot.Kind kind, boolean clausal, boolean conditional) {}

    static boolean unwanted(List<String> words) {
        return words.stream().anyMatch(word -> UNWANTED.contains(Stems.of(word)));
    }

    static boolean participle(String word) {
        return word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    /// "Sends" to "send"; a word that has that form already stays.
    static String base(String verb) {
        var known = LISTS.bases().get(verb);
        return known == null ? Stems.singular(verb) : known;
    }

    private static Phrases<Marker> markers() {
        var phrases = new Phrases<Marker>();
        add(phrases, LISTS.event(), Slot.Kind.TRIGGER, true, false);
        add(phrases, LISTS.event_phrase(), Slot.Kind.TRIGGER, false, false);
        add(phrases, LISTS.state(), Slot.Kind.STATE, true, false);
        add(phrases, LISTS.state_phrase(), Slot.Kind.STATE, false, false);
        add(phrases, LISTS.if_clause(), Slot.Kind.UNWANTED, true, true);
        add(phrases, LISTS.if_phrase(), Slot.Kind.UNWANTED, false, true);
        add(phrases, LISTS.feature(), Slot.Kind.FEATURE, true, false);
        return phrases;
    }

    private static void add(
            Phrases<Marker> phrases, List<String> texts, Slot.Kind kind, boolean clausal, boolean conditional) {
        for (var text : texts) {
            phrases.add(List.of(text.split(" ")), new Marker(text, kind, clausal, conditional));
        }
    }
}
