package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import dev.socrates.projects.ProjectLocator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the project of a specification whose id is all that somebody has.
@Component
class SpecificationPlaces implements ProjectLocator {

    private final SpecificationRepository repository;

    SpecificationPlaces(SpecificationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String pathVariable() {
        return "specification_id";
    }

    @Override
    public Optional<ProjectId> projectOf(UUID id) {
        return repository.projectOf(id);
    }
}
