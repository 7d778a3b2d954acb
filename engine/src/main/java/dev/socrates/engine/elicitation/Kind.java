package dev.socrates.engine.elicitation;

import dev.socrates.engine.text.Stems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Kinds of application, recognised by words of their description.
final class Kind {

    private static final Map<String, Set<String>> STEMS = read();

    private Kind() {}

    static Set<String> known() {
        return STEMS.keySet();
    }

    /// All kinds of which the text has a word.
    static Set<String> of(Set<String> stems) {
        var kinds = new LinkedHashSet<String>();
        STEMS.forEach((kind, words) -> {
            if (words.stream().anyMatch(stems::contains)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Map<String, Set<String>> read() {
        var kinds = new LinkedHashMap<String, Set<String>>();
        Resources.tree("domains").properties().forEach(entry -> {
            var stems = new LinkedHashSet<String>();
            entry.getValue().forEach(word -> stems.add(Stems.of(word.asString())));
            kinds.put(entry.getKey(), stems);
        });
        return kinds;
    }
}
