package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Terms;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How somebody wants to be asked.
@RestController
@RequestMapping("/api/v1/sessions/{session_id}/terms")
@Tag(name = "Sessions")
class TermsController {

    private final Interviews interviews;

    TermsController(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping
    @Operation(summary = "Who answers, and how much they want to be asked")
    TermsView terms(@May(Permission.READ) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return TermsView.of(interviews.get(access, session).terms());
    }

    @PutMapping
    @Operation(
            summary = "Say who answers, and how much they want to be asked",
            description =
                    "What is left out stays as it is. The next session of the person in the project begins with it.")
    TermsView change(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody(required = false) @Nullable TermsView body) {
        var change = body == null ? Terms.Change.NONE : body.change();
        return TermsView.of(interviews.change(access, session, change).terms());
    }
}
