package dev.socrates.exports.web;

import dev.socrates.exports.Imports;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.web.ProjectView;
import dev.socrates.projects.web.ProjectViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class SampleController {

    private final Imports imports;
    private final ProjectViews views;

    SampleController(Imports imports, ProjectViews views) {
        this.imports = imports;
        this.views = views;
    }

    @Scoped(Scope.PROJECTS_WRITE)
    @PostMapping("/api/v1/projects/sample")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Get the sample project", description = "A finished interview to look at and to play with.")
    ProjectView sample(@AuthenticationPrincipal SignedIn person) {
        return views.of(List.of(imports.sample(person.user()))).getFirst();
    }
}
