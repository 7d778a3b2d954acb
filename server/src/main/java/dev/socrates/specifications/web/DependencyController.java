package dev.socrates.specifications.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Dependencies;
import dev.socrates.specifications.SpecificationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/dependencies")
@Tag(name = "Conflicts")
class DependencyController {

    private final Dependencies dependencies;

    DependencyController(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @GetMapping
    @Operation(
            summary = "Which statements need a thing that others are about",
            description = "Current statements alone. A dependency holds nothing up and asks for no decision.")
    DependencyList list(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(name = "specification_id", required = false) @Nullable UUID specification) {
        var links = specification == null
                ? dependencies.all(access)
                : dependencies.of(access, new SpecificationId(specification));
        return new DependencyList(links.stream().map(DependencyView::of).toList());
    }

    record DependencyList(List<DependencyView> items) {}
}
