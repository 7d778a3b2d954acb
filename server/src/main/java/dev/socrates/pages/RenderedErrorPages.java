package dev.socrates.pages;

import dev.socrates.platform.web.ErrorPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.AbstractThymeleafView;

/// Error pages in the frame of all pages. If that fails too, a few plain words are left.
@Component
class RenderedErrorPages implements ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(RenderedErrorPages.class);

    private final ViewResolver views;
    private final FrameInterceptor frames;

    RenderedErrorPages(@Qualifier("thymeleafViewResolver") ViewResolver views, FrameInterceptor frames) {
        this.views = views;
        this.frames = frames;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem) {
        response.setStatus(problem.getStatus());
        try {
            var view = views.resolveViewName("pages/error", Locale.ENGLISH);
            if (!(view instanceof AbstractThymeleafView page)) {
                throw new IllegalStateException("there is no template for errors");
            }
            // Whatever kind of file was asked for.
            page.setForceContentType(true);
            var sheet = ProblemSheet.of(problem, again(request));
            page.render(Map.of("frame", frames.bare(request), "sheet", sheet), request, response);
        } catch (Exception failure) {
            LOG.error("The page of an error could not be written", failure);
            plain(response, problem);
        }
    }

    /// Only what was asked with GET is asked again.
    private static @Nullable String again(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith("//") ? null : path;
    }

    private static void plain(HttpServletResponse response, ProblemDetail problem) {
        try {
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setContentType("text/plain;charset=UTF-8");
                response.getOutputStream().print(problem.getStatus() + " " + problem.getTitle());
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody reads the reply any more", gone);
        }
    }
}
