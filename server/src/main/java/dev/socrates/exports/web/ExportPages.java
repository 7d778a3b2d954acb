package dev.socrates.exports.web;

import dev.socrates.exports.Exports;
import dev.socrates.exports.PortableProject;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The documents of a project: what each is for, how it looks, and the files.
@Controller
@Hidden
class ExportPages {

    private static final String PAGE = "exports/web/exports";

    private final Exports exports;
    private final JsonMapper json;

    ExportPages(Exports exports, JsonMapper json) {
        this.exports = exports;
        this.json = json;
    }

    @GetMapping("/projects/{project_id}/exports")
    String show(
            @May(Permission.EXPORT) ProjectAccess access,
            @RequestParam(defaultValue = "markdown") String preview,
            HtmxRequest htmx,
            Model model) {
        var shown = ExportFile.of(preview).orElse(ExportFile.MARKDOWN);
        var name = exports.name(access);
        model.addAttribute(
                "files",
                Stream.of(ExportFile.values())
                        .map(file -> new Offer(file.wire(), file.name(name)))
                        .toList());
        model.addAttribute("shown", shown.wire());
        switch (shown) {
            case MARKDOWN -> model.addAttribute("document", exports.preview(exports.markdown(access)));
            case CSV -> model.addAttribute("table", TablePreview.of(exports.csv(access)));
            case JSON -> model.addAttribute("beginning", TextPreview.of(pretty(exports.json(access))));
        }
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PAGE + " :: shown" : PAGE;
    }

    @GetMapping("/projects/{project_id}/exports/{format}")
    ResponseEntity<?> download(@May(Permission.EXPORT) ProjectAccess access, @PathVariable String format) {
        var file = ExportFile.of(format).orElseThrow(ProjectException.Unknown::new);
        var response = file.response(exports.name(access));
        return switch (file) {
            case MARKDOWN -> response.body(exports.markdown(access));
            case CSV -> response.body(exports.csv(access));
            case JSON -> response.body(exports.json(access));
        };
    }

    private String pretty(PortableProject project) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(project);
    }

    /// @param format how addresses and messages call it
    /// @param file the name that the downloaded file gets
    record Offer(String format, String file) {}

    /// The beginning of a long text.
    record TextPreview(String text, int hidden) {

        private static final int LINES = 200;

        static TextPreview of(String text) {
            var lines = text.lines().toList();
            var first = lines.subList(0, Math.min(LINES, lines.size()));
            return new TextPreview(String.join("\n", first), lines.size() - first.size());
        }
    }
}
