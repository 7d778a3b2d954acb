package dev.socrates.exports.web;

import dev.socrates.exports.Imports;
import dev.socrates.identity.SignedIn;
import dev.socrates.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class SampleController {

    private final Imports imports;

    SampleController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/api/v1/projects/sample")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Get the sample project", description = "A finished interview to look at and to play with.")
    SampleView sample(@AuthenticationPrincipal SignedIn person) {
        return SampleView.of(imports.sample(person.user()));
    }

    record SampleView(UUID projectId, String name, String description, String phase) {

        static SampleView of(Project project) {
            return new SampleView(
                    project.id().value(),
                    project.name(),
                    project.description(),
                    project.phase().wire());
        }
    }
}
