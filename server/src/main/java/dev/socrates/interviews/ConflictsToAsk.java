package dev.socrates.interviews;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflicts;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Conflicts that somebody wants to be asked about.
@Component
class ConflictsToAsk {

    private final QuestionRepository repository;
    private final Conflicts conflicts;

    ConflictsToAsk(QuestionRepository repository, Conflicts conflicts) {
        this.repository = repository;
        this.conflicts = conflicts;
    }

    /// A conflict may be decided elsewhere while the question about it waits.
    boolean stillOpen(ProjectAccess access, PutQuestion question) {
        return question.conflict() == null
                || conflicts.get(access, question.conflict()).status() == Conflict.Status.OPEN;
    }

    /// The first conflict to ask about, except those that this session has left open: asking again would
    /// annoy.
    Optional<Conflict> next(ProjectAccess access, UUID session) {
        var wanted = conflicts.toAsk(access);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var left = repository.of(session).stream()
                .flatMap(question -> Stream.ofNullable(question.conflict()))
                .collect(Collectors.toUnmodifiableSet());
        return wanted.stream().filter(conflict -> !left.contains(conflict.id())).findFirst();
    }
}
