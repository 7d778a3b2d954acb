package dev.socrates.identity.web;

import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.FirstStart;
import dev.socrates.platform.WorkspaceException;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/// The two pages that a newcomer's browser meets: where one is, and the form of the one-time link.
@Controller
@Hidden
class FirstPages {

    private final FirstStart firstStart;

    FirstPages(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @GetMapping("/")
    ResponseEntity<String> welcome() {
        return page(HttpStatus.OK, read("welcome"));
    }

    @GetMapping("/setup")
    ResponseEntity<String> form(@RequestParam(defaultValue = "") String token) {
        return firstStart.isOffered(token)
                ? form(HttpStatus.OK, token, "", "")
                : page(HttpStatus.NOT_FOUND, read("setup-over"));
    }

    @PostMapping("/setup")
    ResponseEntity<String> complete(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password) {
        if (email.isBlank() || email.length() > 255 || email.indexOf('@') < 1 || email.indexOf('\0') >= 0) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, token, email, "Please give your email address.");
        }
        try {
            firstStart.complete(token, new NewAccount(email.strip(), password, null, null));
            return page(HttpStatus.CREATED, read("setup-done"));
        } catch (WorkspaceException refused) {
            return refused.kind() == WorkspaceException.Kind.NOT_FOUND
                    ? page(HttpStatus.NOT_FOUND, read("setup-over"))
                    : form(HttpStatus.UNPROCESSABLE_CONTENT, token, email, String.valueOf(refused.getMessage()));
        }
    }

    private static ResponseEntity<String> form(HttpStatus status, String token, String email, String problem) {
        var message = problem.isEmpty()
                ? ""
                : "<p class=\"problem\" role=\"alert\">" + HtmlUtils.htmlEscape(problem) + "</p>";
        return page(
                status,
                read("setup")
                        .replace("{problem}", message)
                        .replace("{token}", HtmlUtils.htmlEscape(token))
                        .replace("{email}", HtmlUtils.htmlEscape(email)));
    }

    private static ResponseEntity<String> page(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                // The address holds the token; it must not travel on with a click.
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .body(read("frame").replace("{body}", body));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("first/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
