package dev.socrates.specifications.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specifications;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Shows conflicts together with what both sides say, for as many as there are in one query.
@Component
public class ConflictViews {

    private final Specifications specifications;

    ConflictViews(Specifications specifications) {
        this.specifications = specifications;
    }

    public List<ConflictView> of(ProjectAccess access, List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return List.of();
        }
        var ids = conflicts.stream()
                .flatMap(conflict -> Stream.of(
                        conflict.existing().specification(), conflict.incoming().specification()))
                .distinct()
                .toList();
        var sides = specifications.find(access, ids).stream()
                .collect(Collectors.toMap(Specification::id, Function.identity()));
        return conflicts.stream()
                .map(conflict -> ConflictView.of(conflict, sides))
                .toList();
    }
}
