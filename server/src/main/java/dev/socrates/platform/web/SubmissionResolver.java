package dev.socrates.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands a [Submission] to the handlers of pages that ask for one.
@Component
class SubmissionResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final MessageSource messages;

    SubmissionResolver(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Submission.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Submission(
                request.getHeader("HX-Request") != null,
                Objects.requireNonNull(container).getModel(),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                messages);
    }
}
