package dev.socrates.identity.web;

import dev.socrates.identity.Scope;
import io.swagger.v3.oas.models.Operation;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/// Says in the documentation of the interface what an API key needs for an operation, as [ReachInterceptor] judges it.
@Component
class DocumentedReach implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (ReachInterceptor.isOpen(handler) || ReachInterceptor.decidesByItself(handler)) {
            return operation;
        }
        var needed = method(handler).flatMap(method -> ReachInterceptor.scope(handler, method));
        var known = Optional.ofNullable(operation.getDescription()).map(text -> text + " ");
        return operation.description(known.orElse("")
                + needed.map(Scope::wire)
                        .map(scope -> "With an API key: scope `" + scope + "`.")
                        .orElse("Needs a sign-in: not for API keys."));
    }

    private static Optional<HttpMethod> method(HandlerMethod handler) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class))
                .filter(mapping -> mapping.method().length > 0)
                .map(mapping -> mapping.method()[0].asHttpMethod());
    }
}
