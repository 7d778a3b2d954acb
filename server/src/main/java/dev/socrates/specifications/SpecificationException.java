package dev.socrates.specifications;

import dev.socrates.platform.WorkspaceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why something cannot be done with a specification or a conflict.
public abstract sealed class SpecificationException extends WorkspaceException {

    private SpecificationException(Kind kind, String code, String detail, Map<String, Object> details) {
        super(kind, code, detail, details, List.of());
    }

    private SpecificationException(FieldError invalid, String detail) {
        super(Kind.INVALID, invalid.code(), detail, Map.of(), List.of(invalid));
    }

    public static final class Unknown extends SpecificationException {
        public Unknown() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.", Map.of());
        }
    }

    /// Somebody else was faster; the details hold both texts, so that nothing typed is lost.
    public static final class Stale extends SpecificationException {
        Stale(int yours, Specification now, String yourStatement) {
            super(
                    Kind.STALE,
                    "stale_revision",
                    "Somebody has changed this since you read it.",
                    Map.of(
                            "your_revision",
                            yours,
                            "current_revision",
                            now.revision(),
                            "your_statement",
                            yourStatement,
                            "current_statement",
                            now.content().statement()));
        }
    }

    public static final class RevisionRequired extends SpecificationException {
        public RevisionRequired() {
            super(
                    Kind.PRECONDITION_REQUIRED,
                    "revision_required",
                    "Send If-Match with the ETag that you read, so that nobody's change is lost.",
                    Map.of());
        }
    }

    public static final class WrongStatus extends SpecificationException {
        WrongStatus(String detail) {
            super(Kind.CONFLICT, "wrong_status", detail, Map.of());
        }
    }

    public static final class AlreadyResolved extends SpecificationException {
        AlreadyResolved() {
            super(Kind.CONFLICT, "conflict_already_resolved", "This conflict has been resolved already.", Map.of());
        }
    }

    /// Somebody else was faster with a question about what was left unsaid.
    public static final class QuestionSettled extends SpecificationException {
        public QuestionSettled() {
            super(
                    Kind.CONFLICT,
                    "question_already_settled",
                    "This question has been answered or called needless already.",
                    Map.of());
        }
    }

    /// Somebody else has decided about a term since; the details hold both definitions.
    public static final class TermChanged extends SpecificationException {
        public TermChanged(@Nullable String yours, @Nullable String now, int revision) {
            super(
                    Kind.STALE,
                    "stale_term",
                    "Somebody has changed this term since you read it.",
                    Map.of(
                            "your_definition",
                            Objects.requireNonNullElse(yours, ""),
                            "current_definition",
                            Objects.requireNonNullElse(now, ""),
                            "current_revision",
                            revision));
        }
    }

    public static final class AlreadyThere extends SpecificationException {
        AlreadyThere(Specification existing) {
            super(
                    Kind.CONFLICT,
                    "already_specified",
                    "The project says so already: " + existing.content().statement(),
                    Map.of("specification_id", existing.id().value()));
        }
    }

    /// A document that says nothing about a project; an empty result is no success.
    public static final class NothingFound extends SpecificationException {
        NothingFound() {
            super(
                    new FieldError("text", "says nothing about a software project", "nothing_found"),
                    "Nothing in this text says something about a software project.");
        }
    }
}
