package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Operations.Operation;
import dev.socrates.identity.DecidesReach;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every operation there is, tried with keys of every reach. Rules that know nothing of the annotations come first.
class KeyScopeTests extends ApiTests {

    private static final Set<Scope> FOR_EVERYBODY = EnumSet.complementOf(EnumSet.of(Scope.ADMIN));

    /// What keeps an account safe, however it is annotated.
    private static final Pattern SAFETY = Pattern.compile(
            "/auth/(logout|change-password|delete-account)|/users/me/(password|sessions|api-keys|two-factor|sign-ins|export|email|account)|/users/me$");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final Map<Scope, ApiClient> only = new EnumMap<>(Scope.class);
    private final Map<Scope, ApiClient> allBut = new EnumMap<>(Scope.class);
    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> variables = Map.of();
    private ApiClient full;
    private ApiClient reading;
    private Workspace workspace;

    @BeforeEach
    void keys() {
        var me = People.fresh(server(), "scopes").client();
        workspace = Workspace.full(me);
        variables = workspace.variables();
        variables.put(
                "team_id",
                me.post("/api/v1/teams", Map.of("name", "Ours")).is(201).text("team_id"));
        variables.put("user_id", me.get("/api/v1/auth/me").is(200).text("user_id"));
        for (var scope : FOR_EVERYBODY) {
            only.put(scope, key(me, EnumSet.of(scope)));
            var others = EnumSet.copyOf(FOR_EVERYBODY);
            others.remove(scope);
            allBut.put(scope, key(me, others));
        }
        full = key(me, FOR_EVERYBODY);
        reading = key(me, EnumSet.of(Scope.PROJECTS_READ, Scope.ACCOUNT_READ, Scope.TEAMS_READ));
    }

    private ApiClient key(ApiClient me, Set<Scope> scopes) {
        return anybody().with(Keys.secret(me, scopes.stream().map(Scope::wire).toArray(String[]::new)));
    }

    @Test
    void whatKeepsAnAccountSafeIsForPeopleAlone() {
        var safety = Operations.of(handlers).stream()
                .filter(operation -> SAFETY.matcher(operation.template()).find())
                .toList();
        assertThat(Operations.names(safety))
                .contains(
                        "PUT /api/v1/users/me/password",
                        "POST /api/v1/users/me/api-keys",
                        "DELETE /api/v1/users/me/sessions",
                        "POST /api/v1/auth/logout");

        safety.forEach(operation -> judge(operation, full, 403, "SIGN_IN_NEEDED"));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aKeyThatMayOnlyReadChangesNothing() {
        var before = workspace.contents();

        writing().forEach(operation -> {
            var status = call(reading, operation).status();
            if (status != 403) {
                wrong.add(operation + " answered " + status);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(workspace.contents()).isEqualTo(before);
    }

    @Test
    void readingNeedsNoMoreThanAScopeForReading() {
        Operations.of(handlers).stream()
                .filter(operation -> !operation.writes() && !isOpen(operation))
                // Who has been asked is for those who look after the members, and so are their addresses.
                .filter(operation -> !operation.needs().equals(Optional.of(Permission.MEMBERS)))
                .forEach(operation -> {
                    var inTheWay =
                            scope(operation).filter(scope -> !scope.wire().endsWith(":read"));
                    inTheWay.ifPresent(scope -> wrong.add(operation + " needs " + scope));
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutItsScopeAnOperationIsRefused() {
        for (var operation : Operations.of(handlers)) {
            scope(operation).filter(allBut::containsKey).ifPresent(scope -> {
                judge(operation, missing(scope), 403, "OUT_OF_SCOPE");
                assertThat(call(missing(scope), operation).text("details.scope"))
                        .as("%s", operation)
                        .isEqualTo(scope.wire());
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void withItsScopeAloneAnOperationIsReached() {
        for (var operation : Operations.of(handlers)) {
            boolean needsMore =
                    decidesByItself(operation) && operation.handler().hasMethodAnnotation(Scoped.class);
            if ((!operation.writes() || takesBody(operation)) && !needsMore) {
                scope(operation).map(only::get).ifPresent(key -> {
                    var status = call(key, operation).status();
                    if (status == 401 || status == 403 || status >= 500) {
                        wrong.add(operation + " answered " + status);
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutAScopeOfItsOwnAnOperationIsForPeopleAlone() {
        for (var operation : Operations.of(handlers)) {
            if (scope(operation).isEmpty() && !isOpen(operation) && !decidesByItself(operation)) {
                judge(operation, full, 403, "SIGN_IN_NEEDED");
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// The mark of the documentation opens nothing: what carries it is open to nobody in particular, too.
    @Test
    void whatIsDocumentedAsOpenIsOpen() {
        for (var operation : Operations.of(handlers)) {
            boolean refused = call(anybody(), operation).text().contains("NOT_SIGNED_IN");
            if (refused == isOpen(operation)) {
                wrong.add(operation + (refused ? " is closed" : " is open"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<Operation> writing() {
        return Operations.of(handlers).stream()
                .filter(operation -> operation.writes() && !isOpen(operation))
                .toList();
    }

    private ApiClient missing(Scope scope) {
        return Optional.ofNullable(allBut.get(scope)).orElseThrow();
    }

    private void judge(Operation operation, ApiClient caller, int status, String code) {
        var reply = call(caller, operation);
        if (reply.status() != status || !reply.text().contains("\"" + code + "\"")) {
            wrong.add(operation + " answered " + reply.status() + " " + reply.text());
        }
    }

    private Reply call(ApiClient caller, Operation operation) {
        var path = operation.path(variables);
        if (!operation.writes()) {
            return caller.get(path);
        }
        return caller.send(caller.request(operation.method(), path, BodyPublishers.ofString("{"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\""));
    }

    /// What the code says; empty where it names none.
    private static Optional<Scope> scope(Operation operation) {
        var own = operation.handler().getMethodAnnotation(Scoped.class);
        if (own != null) {
            return Optional.of(own.value());
        }
        var needs = operation.needs().map(permission -> permission.scope());
        if (needs.isPresent() || decidesByItself(operation)) {
            return needs;
        }
        var all = operation.handler().getBeanType().getAnnotation(Scoped.class);
        if (all == null) {
            return Optional.empty();
        }
        return operation.writes() ? Arrays.stream(all.writes()).findFirst() : Optional.of(all.value());
    }

    private static boolean isOpen(Operation operation) {
        return operation.handler().hasMethodAnnotation(SecurityRequirements.class)
                || operation.handler().getBeanType().isAnnotationPresent(SecurityRequirements.class);
    }

    private static boolean decidesByItself(Operation operation) {
        return Stream.of(operation.handler().getMethodParameters())
                .flatMap(parameter -> Arrays.stream(parameter.getParameterAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(DecidesReach.class));
    }

    private static boolean takesBody(Operation operation) {
        return Stream.of(operation.handler().getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }
}
