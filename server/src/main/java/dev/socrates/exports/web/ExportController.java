package dev.socrates.exports.web;

import dev.socrates.exports.Exports;
import dev.socrates.exports.PortableProject;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/export")
@Tag(name = "Exports")
class ExportController {

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(path = "/markdown", produces = "text/markdown")
    @Operation(summary = "The specification as a document")
    ResponseEntity<String> markdown(@May(Permission.EXPORT) ProjectAccess access) {
        return file(access, ExportFile.MARKDOWN).body(exports.markdown(access));
    }

    @GetMapping(path = "/csv", produces = "text/csv")
    @Operation(summary = "The specifications as a table")
    ResponseEntity<String> csv(@May(Permission.EXPORT) ProjectAccess access) {
        return file(access, ExportFile.CSV).body(exports.csv(access));
    }

    @GetMapping(path = "/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The whole project with history, conflicts and interview")
    ResponseEntity<PortableProject> json(@May(Permission.EXPORT) ProjectAccess access) {
        return file(access, ExportFile.JSON).body(exports.json(access));
    }

    private ResponseEntity.BodyBuilder file(ProjectAccess access, ExportFile file) {
        return file.response(exports.name(access));
    }
}
