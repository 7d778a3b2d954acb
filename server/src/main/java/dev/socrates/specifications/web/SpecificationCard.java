package dev.socrates.specifications.web;

import dev.socrates.specifications.Specification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A specification as pages show it, with what its reader needs to know to judge it.
///
/// @param path where it lives: `/projects/{project_id}/specifications/{specification_id}`
/// @param writable whether the reader may change specifications at all
/// @param meaning what its facet asks for, in the words of the pack
/// @param example how somebody elsewhere put a statement of this facet
public record SpecificationCard(
        String path,
        SpecificationView view,
        String categoryTitle,
        String facetTitle,
        String meaning,
        @Nullable String example,
        boolean writable) {

    /// Of the element that shows it, wherever that is.
    public String elementId() {
        return "s-" + view.id();
    }

    public UUID id() {
        return view.id();
    }

    public String project() {
        return path.substring(0, path.indexOf("/specifications"));
    }

    /// 0 to 100
    public double confidencePercent() {
        return view.confidence() * 100;
    }

    public double qualityPercent() {
        return view.quality() * 100;
    }

    /// Whether it counts, or will once it is confirmed: only such a text can be put differently.
    public boolean open() {
        return is(Specification.Status.CURRENT) || is(Specification.Status.DRAFT);
    }

    public boolean confirmable() {
        return open() && !view.confirmed();
    }

    public boolean removable() {
        return open() || is(Specification.Status.PENDING);
    }

    public boolean deleted() {
        return is(Specification.Status.DELETED);
    }

    /// Out of use for good: what it says can only be stated anew.
    public boolean past() {
        return is(Specification.Status.SUPERSEDED) || is(Specification.Status.REJECTED);
    }

    /// What the system is about is said only where it is narrower than the whole.
    public @Nullable String narrowSubject() {
        return view.subject().equals("system") ? null : view.subject();
    }

    /// What it was read from, unless those are the words of the statement itself.
    public @Nullable String otherWords() {
        var evidence = view.evidence();
        return evidence == null
                        || evidence.quote()
                                .strip()
                                .equalsIgnoreCase(view.statement().strip())
                ? null
                : evidence.quote();
    }

    /// Its number, date or name, as people write it.
    public @Nullable String figure() {
        var value = view.value();
        return value == null || value.type().equals("text")
                ? null
                : value.display().replace("<= ", "≤ ").replace(">= ", "≥ ");
    }

    /// What costs quality.
    public List<SmellView> smells() {
        return view.smells().stream().filter(smell -> smell.cost() > 0).toList();
    }

    /// What could be put better all the same; the page of the statement says it.
    public List<SmellView> hints() {
        return view.smells().stream().filter(smell -> smell.cost() == 0).toList();
    }

    /// The statement in pieces, so that the words which cost quality can be marked in it.
    public List<Marks.Piece> pieces() {
        return Marks.of(view.statement(), smells());
    }

    private boolean is(Specification.Status status) {
        return view.status().equals(status.wire());
    }
}
