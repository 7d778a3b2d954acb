package dev.socrates.eval.stories;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.story.Telling;
import java.util.List;
import java.util.Optional;

/// A story as people marked it, and as the engine prepares it.
///
/// @param sights what a sequence model sees of it; kept, because many models are fitted on it
record Annotated(String text, Story truth, Optional<Telling> telling, List<List<String>> sights) {

    static Annotated of(String text, Story truth) {
        var telling = Telling.of(text);
        return new Annotated(text, truth, telling, telling.map(Telling::sights).orElse(List.of()));
    }

    /// The text without the number of its backlog, so that the same story is known under another number.
    String plain() {
        return text.replaceFirst("^\\s*#\\w{1,20}#\\s*", "");
    }

    Optional<Relation.Kind> between(Part from, Part to) {
        return truth.relations().stream()
                .filter(relation ->
                        relation.from().equals(from) && relation.to().equals(to))
                .map(Relation::kind)
                .findFirst();
    }
}
