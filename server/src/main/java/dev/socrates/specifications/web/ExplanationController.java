package dev.socrates.specifications.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Explanations;
import dev.socrates.specifications.SpecificationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/specifications/{specification_id}/explanation")
@Tag(name = "Specifications")
class ExplanationController {

    private final Explanations explanations;

    ExplanationController(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping
    @Operation(
            summary = "Why a specification is what it is",
            description =
                    "Every decision that led to it, with what was weighed, the words that show it and a sentence.")
    ExplanationView explain(@May(Permission.READ) ProjectAccess access, @PathVariable("specification_id") UUID id) {
        return ExplanationView.of(explanations.of(access, new SpecificationId(id)));
    }
}
