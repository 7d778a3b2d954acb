package dev.socrates.projects.web;

import dev.socrates.identity.UserId;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.projects.people.Ownership;
import dev.socrates.projects.people.Ownership.Handover;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// To whom a project belongs.
@RestController
@RequestMapping("/api/v1/projects/{project_id}")
@Tag(name = "People")
class OwnershipController {

    private final Ownership ownership;
    private final Projects projects;

    OwnershipController(Ownership ownership, Projects projects) {
        this.ownership = ownership;
        this.projects = projects;
    }

    @GetMapping("/ownership")
    @Operation(summary = "Who owns a project, and who has owned it", description = "The last change first.")
    OwnershipView get(@May(Permission.READ) ProjectAccess access) {
        return new OwnershipView(
                projects.get(access).owner().value(),
                ownership.history(access).stream().map(HandoverView::of).toList());
    }

    @PostMapping("/transfer")
    @Operation(
            summary = "Hand a project over",
            description = "To another member; `confirm` is the name of the project. The owner becomes an editor, and "
                    + "both get a mail.")
    OwnershipView transfer(@May(Permission.MANAGE) ProjectAccess access, @Valid @RequestBody Heir body) {
        ownership.handOver(access, new UserId(body.userId()), body.confirm());
        return get(access);
    }

    record Heir(
            @NotNull UUID userId, @NotBlank @Size(max = 300) String confirm) {}

    record OwnershipView(UUID ownerId, List<HandoverView> history) {}

    record HandoverView(UUID fromUser, UUID toUser, Instant at) {

        static HandoverView of(Handover handover) {
            return new HandoverView(handover.from().value(), handover.to().value(), handover.at());
        }
    }
}
