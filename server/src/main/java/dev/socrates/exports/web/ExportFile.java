package dev.socrates.exports.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// How a document of a project travels as a file.
enum ExportFile {
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", MediaType.APPLICATION_JSON_VALUE);

    private final String extension;
    private final String type;

    ExportFile(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    static Optional<ExportFile> of(String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the file of a project with this name is called.
    String name(String project) {
        var plain = project.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "project" : plain) + "." + extension;
    }

    ResponseEntity.BodyBuilder response(String project) {
        var disposition = ContentDisposition.attachment()
                .filename(name(project), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
