package dev.socrates.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ProblemDetail;

/// Port: shows a problem as a page, to people who read with a browser.
public interface ErrorPages {

    /// Writes the whole reply but its headers. Must not fail: there is nobody left to tell.
    void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem);
}
