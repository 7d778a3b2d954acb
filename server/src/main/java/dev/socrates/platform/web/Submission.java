package dev.socrates.platform.web;

import dev.socrates.platform.WorkspaceException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;

/// A form that somebody has sent from a page, and how it is answered. A script gets the part of the page that has
/// changed; without one there is a whole page, or the way to one.
public final class Submission {

    private final boolean scripted;
    private final ModelMap model;
    private final HttpServletResponse response;
    private final MessageSource messages;

    Submission(boolean scripted, ModelMap model, HttpServletResponse response, MessageSource messages) {
        this.scripted = scripted;
        this.model = model;
        this.response = response;
        this.messages = messages;
    }

    public boolean scripted() {
        return scripted;
    }

    public ModelMap model() {
        return model;
    }

    /// It is done: the page at `path` says so by the message `done.<done>`, or a toast does beside the part.
    ///
    /// @param part fills the model and names the view of the part
    public Object done(String path, String done, Supplier<String> part) {
        if (!scripted) {
            return SeeOther.at(path + "?done=" + done);
        }
        var said = messages.getMessage("done." + done, null, LocaleContextHolder.getLocale());
        response.setHeader(Toast.HEADER, Toast.success(said).header());
        return part.get();
    }

    /// It is refused: what came in was wrong, and the same page says what.
    ///
    /// @param name under which the page looks for the problem
    public void refuse(String name, Object problem) {
        refuse(HttpStatus.UNPROCESSABLE_CONTENT, name, problem);
    }

    /// The same where nothing that came in was wrong, but it cannot be done now.
    public void refuse(HttpStatus status, String name, Object problem) {
        response.setStatus(status.value());
        model.addAttribute(name, problem);
    }

    /// The same by a refusal that may also say that it is too early: then the reply says how long to `wait`, and so can
    /// the page.
    public void refuse(WorkspaceException refusal, String name, Object problem) {
        var wait = refusal.details().get(WorkspaceException.RETRY_AFTER);
        if (wait == null) {
            refuse(name, problem);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
            model.addAttribute("wait", wait.toString());
            refuse(HttpStatus.TOO_MANY_REQUESTS, name, problem);
        }
    }

    /// More of the page is different afterwards than the part that is answered.
    public void changesWholePage() {
        response.setHeader("HX-Refresh", "true");
    }
}
