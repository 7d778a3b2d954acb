package dev.socrates.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What goes wrong before a controller is reached, in filters and in the container, leaves in the same form.
@Hidden
@RestController
class ErrorDispatch implements ErrorController {

    private final ProblemHandler problems;

    ErrorDispatch(ProblemHandler problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            case DataAccessException away -> problems.onDatabase(away);
            case TransactionException away -> problems.onDatabase(away);
            case Exception exception -> problems.onUnexpected(exception);
            case null, default -> plain(status(request));
        };
    }

    private static ResponseEntity<Object> plain(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, status.name().toLowerCase(Locale.ROOT), status.getReasonPhrase()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
