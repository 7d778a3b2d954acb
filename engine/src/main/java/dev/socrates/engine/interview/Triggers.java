package dev.socrates.engine.interview;

import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.Trigger;
import java.util.List;

/// Finds reasons to ask back. Implementations are stateless or immutable, so that one serves all threads.
@FunctionalInterface
public interface Triggers {

    /// @return what the answer to the asked question lacks, the gravest first
    List<Lack> of(Question asked, Extraction extraction);

    /// @param words of the person that show it; empty when what lacks is something not said
    /// @param text what to ask when the question has no follow-up for this
    /// @param grave also asked when the answer is otherwise good enough
    record Lack(Trigger when, String words, String text, boolean grave) {}

    /// What the engine finds by itself: parts of an answer that cannot both hold, and sentences about
    /// behaviour that lack a part their facet expects.
    static List<Triggers> of(Pack pack) {
        return List.of(new Contradictions(pack), new MissingSlots(pack));
    }
}
