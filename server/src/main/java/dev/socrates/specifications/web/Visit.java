package dev.socrates.specifications.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;

/// How somebody came to do something with a specification, and what the reply is made of.
///
/// @param htmx whether only the specification is swapped, or a whole page is loaded
/// @param as where it is shown: `card` or `row`
record Visit(boolean htmx, String as, HttpServletRequest request, HttpServletResponse response, ModelMap model) {

    /// Leads back to the page with the form, at the specification.
    ///
    /// @param done names the sentence that the page shows, if it has something to say
    String back(ProjectAccess access, @Nullable String done, Specification specification) {
        var home = SpecificationCards.path(access) + "/" + specification.id();
        return "redirect:" + WayBack.to(request, home, done, "s-" + specification.id());
    }
}
