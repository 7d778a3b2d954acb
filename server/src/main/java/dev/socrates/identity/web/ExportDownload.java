package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.erasure.PersonalExport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Sends the copy of somebody's data while it is written. If that fails halfway, the connection breaks and
/// the file has no end, so that nobody takes it for whole.
@Component
class ExportDownload {

    static final String TYPE = "application/zip";

    private final PersonalExport export;

    ExportDownload(PersonalExport export) {
        this.export = export;
    }

    void send(SignedIn person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        export.write(person, Clients.of(request), response.getOutputStream());
    }
}
