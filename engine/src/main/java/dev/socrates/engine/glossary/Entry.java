package dev.socrates.engine.glossary;

import dev.socrates.engine.glossary.Term.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A term while statements are still being read.
final class Entry {

    private final String key;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private boolean named;
    private boolean spokenOf;

    Entry(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    void heard(String form, Place place, boolean asName) {
        forms.merge(form, 1, Integer::sum);
        places.add(place);
        named |= asName;
    }

    void defined(String statement) {
        definitions.add(statement);
    }

    void spokenOf() {
        spokenOf = true;
    }

    List<String> definitions() {
        return definitions;
    }

    /// Said at least twice, or special in another way.
    boolean counts() {
        return places.size() > 1 || named || spokenOf || !definitions.isEmpty();
    }

    Term term() {
        return new Term(name(), forms.keySet(), places, definitions.stream().findFirst(), because());
    }

    /// Names keep their capitals; other terms are written small and in the singular.
    String name() {
        var most = forms.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> form) -> form.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        return Optional.of(key).filter(small -> !named).or(() -> most).orElse(key);
    }

    private String because() {
        var reasons = new ArrayList<String>();
        reasons.add(places.size() == 1 ? "said once" : "said " + places.size() + " times");
        if (named) {
            reasons.add("written as a name");
        }
        if (!definitions.isEmpty()) {
            reasons.add("explained");
        }
        if (spokenOf) {
            reasons.add("has another name");
        }
        return String.join(", ", reasons);
    }
}
