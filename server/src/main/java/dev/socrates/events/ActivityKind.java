package dev.socrates.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What people look for in a project's log, and the entries that tell of it in words. Entries that only programs care
/// for, such as a question that was put, belong to no kind.
public enum ActivityKind {
    ANSWERS("answer_given", "question_not_needed", "question_needed"),
    SPECIFICATIONS("specification_created", "specification_updated", "specification_deleted"),
    TERMS("term_confirmed", "term_rejected", "term_reopened", "terms_merged", "terms_parted", "terms_reopened"),
    CONFLICTS("conflict_detected", "conflict_resolved"),
    PROGRESS("maturity_updated", "phase_changed"),
    PROJECT("project_created", "project_updated", "project_archived", "project_restored"),
    PEOPLE(
            "member_invited",
            "member_added",
            "member_removed",
            "member_left",
            "member_role_changed",
            "invitation_declined",
            "invitation_revoked",
            "ownership_transferred",
            "role_created",
            "role_updated",
            "role_deleted",
            "project_shared",
            "share_changed",
            "project_unshared");

    /// All that is told in words.
    public static final Set<String> TOLD =
            Arrays.stream(values()).flatMap(kind -> kind.types.stream()).collect(Collectors.toUnmodifiableSet());

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<String> types;

    ActivityKind(String... types) {
        this.types = Set.of(types);
    }

    public Set<String> types() {
        return types;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActivityKind> ofWire(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }

    /// Empty for an entry that only programs care for.
    public static Optional<ActivityKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }
}
