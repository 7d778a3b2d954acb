package dev.socrates.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;

/// Answers requests that are so broken that they never reach the application: an address with a zero byte, for
/// example. The page says nothing about the request, because nothing in it can be trusted.
public class RefusalValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"/problems/bad-request","title":"Bad Request","status":400,\
            "detail":"The request cannot be read.","error":"The request cannot be read.",\
            "error_code":"BAD_REQUEST","details":{}}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemPages.guard(request, response);
            var page = readsPages(request);
            response.setContentType(page ? "text/html;charset=UTF-8" : "application/problem+json");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? page() : PROBLEM);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody reads the reply any more", gone);
        }
    }

    /// Where not even the first line could be read, the headers were not either. Programs write it well, so it was
    /// a person.
    private static boolean readsPages(Request request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains("text/html");
    }

    private static String page() throws IOException {
        return new ClassPathResource("dev/socrates/platform/web/refused.html")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
