package dev.socrates.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// After a form the way goes on with a GET, so that a reload sends nothing twice. Braces in an address are no
/// variables, and nothing of the model is added to it.
public final class SeeOther {

    private SeeOther() {}

    /// @param path within these pages
    public static RedirectView at(String path) {
        return to(new RedirectView(path, true));
    }

    /// @param address of another site, which is named by the configuration and never by a request
    public static RedirectView away(String address) {
        return to(new RedirectView(address));
    }

    private static RedirectView to(RedirectView view) {
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
