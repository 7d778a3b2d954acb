package dev.socrates.specifications.web;

import dev.socrates.platform.web.Toast;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The table of specifications, and confirming many of them at once.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/specifications")
class SpecificationListPages {

    private static final String LIST = "specifications/web/list";

    private final SpecificationListings listings;
    private final Specifications specifications;
    private final SpecificationToasts toasts;

    SpecificationListPages(SpecificationListings listings, Specifications specifications, SpecificationToasts toasts) {
        this.listings = listings;
        this.specifications = specifications;
        this.toasts = toasts;
    }

    /// @param after the last one that is shown already
    @GetMapping
    String list(
            @May(Permission.READ) ProjectAccess access,
            FilterParameters filter,
            @RequestParam(required = false) @Nullable UUID after,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var listing = listings.of(access, filter, after == null ? null : new SpecificationId(after));
        model.addAttribute("listing", listing);
        if (!htmx.isHtmxRequest()) {
            return LIST;
        }
        if (after != null) {
            return LIST + " :: more";
        }
        response.setHeader("HX-Replace-Url", listing.address());
        return LIST + " :: results";
    }

    /// @param ids the ones ticked; `shown` holds all that stand on the page, for whoever means all of them
    @PostMapping("/confirm")
    String confirm(
            @May(Permission.SPECIFY) ProjectAccess access,
            FilterParameters filter,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "") List<UUID> shown,
            @RequestParam(defaultValue = "false") boolean everything,
            HtmxRequest htmx,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var wanted =
                (everything ? shown : ids).stream().map(SpecificationId::new).toList();
        var done = wanted.isEmpty() ? null : specifications.confirm(access, wanted);
        if (!htmx.isHtmxRequest()) {
            var key = done == null ? "specifications-none" : "specifications-confirmed";
            return "redirect:" + WayBack.to(request, SpecificationCards.path(access), key, null);
        }
        response.setHeader(
                Toast.HEADER,
                toasts.confirmed(done, SpecificationCards.path(access)).header());
        response.setHeader(SpecificationToasts.AFTER_SWAP, SpecificationToasts.CHANGED);
        model.addAttribute("listing", listings.of(access, filter, null));
        model.addAttribute("listFocus", true);
        return LIST + " :: results";
    }

    /// Takes a confirmation of many back, one by one: what somebody has changed since stays as it is.
    ///
    /// @param of each specification with the revision that confirmed it
    @PostMapping("/confirm/undo")
    String undo(@May(Permission.SPECIFY) ProjectAccess access, @RequestParam List<String> of) {
        for (var one : of) {
            takeBack(access, Confirmation.of(one));
        }
        return "redirect:" + SpecificationCards.path(access);
    }

    /// Whether nobody was faster.
    private boolean takeBack(ProjectAccess access, Confirmation confirmation) {
        try {
            specifications.revert(
                    access, confirmation.specification(), confirmation.revision() - 1, confirmation.revision());
            return true;
        } catch (SpecificationException.Stale | SpecificationException.WrongStatus _) {
            return false;
        }
    }
}
