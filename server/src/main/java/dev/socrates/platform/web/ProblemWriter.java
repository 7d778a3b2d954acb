package dev.socrates.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem document where no controller is involved: from filters and from the security chain.
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final ProblemPages pages;

    ProblemWriter(JsonMapper json, ProblemPages pages) {
        this.json = json;
        this.pages = pages;
    }

    /// As a page where a browser asks, as a document otherwise.
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        if (!pages.answered(request, response, Problems.of(status, code, detail), new HttpHeaders())) {
            write(response, status, code, detail);
        }
    }

    public void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(Problems.of(status, code, detail)));
    }
}
