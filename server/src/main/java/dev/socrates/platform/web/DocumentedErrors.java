package dev.socrates.platform.web;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Adds to each operation the errors that can happen there: they follow from what it takes, so that none is
/// forgotten when an operation is added.
class DocumentedErrors implements GlobalOpenApiCustomizer {

    private static final String API = "/api/";

    /// What can go wrong with accounts does not follow from the path.
    private static final Map<String, Set<HttpStatus>> OF_ACCOUNTS = Map.ofEntries(
            entry("/api/v1/users/me", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/email", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/settings", Set.of(HttpStatus.CONFLICT)),
            entry("/api/v1/users/me/password", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/two-factor", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/two-factor/confirm", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/two-factor/disable", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry(
                    "/api/v1/users/me/two-factor/recovery-codes",
                    Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/users/me/verification", Set.of(HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/auth/change-password", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/auth/delete-account", Set.of(HttpStatus.CONFLICT, HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/auth/password-reset/confirm", Set.of(HttpStatus.NOT_FOUND)),
            entry("/api/v1/auth/verification/confirm", Set.of(HttpStatus.NOT_FOUND)),
            entry("/api/v1/team-invitations/accept", Set.of(HttpStatus.NOT_FOUND, HttpStatus.CONFLICT)),
            entry("/api/v1/team-invitations/decline", Set.of(HttpStatus.NOT_FOUND, HttpStatus.CONFLICT)),
            entry("/api/v1/auth/register", Set.of(HttpStatus.FORBIDDEN, HttpStatus.CONFLICT)),
            entry("/api/v1/auth/setup", Set.of(HttpStatus.NOT_FOUND, HttpStatus.CONFLICT)),
            entry("/api/v1/auth/login", Set.of(HttpStatus.TOO_MANY_REQUESTS)),
            entry("/api/v1/auth/login/two-factor", Set.of(HttpStatus.TOO_MANY_REQUESTS)));

    private static final Pattern SENDS_MAIL = Pattern.compile("/(collaborators|invitations|invite|resend)$");

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSchemas(ProblemSchema.NAME, ProblemSchema.problem())
                .addSchemas(ProblemSchema.FIELD, ProblemSchema.field());
        api.getPaths().forEach((path, item) -> {
            if (path.startsWith(API)) {
                item.readOperationsMap().forEach((method, operation) -> document(path, method, operation));
            }
        });
    }

    private static void document(String path, HttpMethod method, Operation operation) {
        var responses = Optional.ofNullable(operation.getResponses()).orElseGet(ApiResponses::new);
        for (var status : statuses(path, method, operation)) {
            var code = Integer.toString(status.value());
            if (!responses.containsKey(code)) {
                responses.addApiResponse(code, problem(status));
            }
        }
        operation.setResponses(responses);
    }

    private static Set<HttpStatus> statuses(String path, HttpMethod method, Operation operation) {
        boolean writes = method != HttpMethod.GET;
        boolean within = path.contains("{");
        var statuses = EnumSet.of(
                HttpStatus.UNAUTHORIZED,
                HttpStatus.FORBIDDEN,
                HttpStatus.NOT_ACCEPTABLE,
                HttpStatus.MISDIRECTED_REQUEST,
                HttpStatus.TOO_MANY_REQUESTS,
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpStatus.SERVICE_UNAVAILABLE);
        if (within) {
            statuses.add(HttpStatus.NOT_FOUND);
        }
        if (writes) {
            statuses.addAll(OF_ACCOUNTS.getOrDefault(path, Set.of()));
            statuses.add(HttpStatus.CONTENT_TOO_LARGE);
            statuses.addAll(SENDS_MAIL.matcher(path).find() ? Set.of(HttpStatus.TOO_MANY_REQUESTS) : Set.of());
        }
        if (writes && within) {
            statuses.add(HttpStatus.CONFLICT);
        }
        statuses.addAll(ofInput(operation));
        return statuses;
    }

    private static Set<HttpStatus> ofInput(Operation operation) {
        var statuses = EnumSet.noneOf(HttpStatus.class);
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(
                    HttpStatus.BAD_REQUEST, HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (parameters(operation).stream()
                .anyMatch(parameter -> !parameter.getIn().equals("path"))) {
            statuses.addAll(Set.of(HttpStatus.BAD_REQUEST, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (takes(operation, "If-Match")) {
            statuses.addAll(Set.of(HttpStatus.PRECONDITION_FAILED, HttpStatus.PRECONDITION_REQUIRED));
        }
        if (takes(operation, "Idempotency-Key")) {
            statuses.add(HttpStatus.CONFLICT);
        }
        return statuses;
    }

    private static boolean takes(Operation operation, String header) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.getName().equals(header));
    }

    private static List<io.swagger.v3.oas.models.parameters.Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static ApiResponse problem(HttpStatus status) {
        var response = new ApiResponse()
                .description(status.getReasonPhrase())
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(ProblemSchema.reference(ProblemSchema.NAME))));
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            response.addHeaderObject(
                    HttpHeaders.RETRY_AFTER,
                    new Header()
                            .description("Seconds until the next call is granted")
                            .schema(new JsonSchema().typesItem("integer")));
        }
        return response;
    }
}
