package dev.socrates.engine.elicitation;

import dev.socrates.engine.pack.FacetId;
import java.util.List;

/// A question that fits many applications.
///
/// @param topic what it is about; an answer on a topic makes the other questions on it less urgent
/// @param kinds of application in which it is more likely to bring something, see `domains.yaml`
/// @param cues words that make it more likely
/// @param only whether it makes no sense without one of the kinds or cues
/// @param each whether it can be asked again for a second thing that the application is about
/// @param said phrases that answer it: who writes one is not asked
/// @param texts from the most to the least particular; the last has no slot besides the product
/// @param hint what an answer contains
/// @param facet of the software pack that an answer belongs to
public record BankQuestion(
        String id,
        Aspect aspect,
        String topic,
        Prior prior,
        List<String> kinds,
        List<String> cues,
        boolean only,
        boolean each,
        List<String> said,
        List<String> texts,
        String hint,
        FacetId facet) {

    public BankQuestion {
        kinds = List.copyOf(kinds);
        cues = List.copyOf(cues);
        said = List.copyOf(said);
        texts = List.copyOf(texts);
    }
}
