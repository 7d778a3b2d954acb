package dev.socrates.projects.web;

import dev.socrates.projects.ListOrder;
import dev.socrates.projects.Projects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for in the list, as the address holds it. An address typed by hand with values that do not
/// exist shows the list as if they were not there.
record ProjectSearch(
        @Nullable String q,
        @Nullable String status,
        @Nullable String phase,
        @Nullable String sort,
        @Nullable String cursor) {

    static final int PAGE = 24;
    static final String ALL = "all";
    private static final int LONGEST = 200;
    private static final Set<String> PHASES = Set.of("discovery", "analysis", "design", "implementation");

    ProjectSearch {
        q = Optional.ofNullable(q)
                .map(text -> text.replace("\0", "").strip())
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .orElse("");
        status = ALL.equals(status) || "archived".equals(status) ? status : "active";
        phase = PHASES.contains(String.valueOf(phase)) ? phase : "";
        sort = "name".equals(sort) || "newest".equals(sort) ? sort : "activity";
        cursor = cursor == null || cursor.isBlank() ? null : cursor;
    }

    Projects.Wanted wanted() {
        return new Projects.Wanted(
                q, ALL.equals(status) ? null : status, "".equals(phase) ? null : phase, null, order(), cursor, 0, PAGE);
    }

    private ListOrder order() {
        return "name".equals(sort) ? ListOrder.NAME : "newest".equals(sort) ? ListOrder.NEWEST : ListOrder.ACTIVITY;
    }

    /// Whether the list shows all that is going on, so that an empty one means that there is nothing.
    public boolean isPlain() {
        return "".equals(q) && "active".equals(status) && "".equals(phase);
    }

    /// The address of the next page.
    @Nullable
    String next(@Nullable String nextCursor) {
        return nextCursor == null
                ? null
                : UriComponentsBuilder.fromPath("/projects")
                        .queryParam("q", "{q}")
                        .queryParam("status", status)
                        .queryParam("phase", phase)
                        .queryParam("sort", sort)
                        .queryParam("cursor", nextCursor)
                        .build(false)
                        .expand(q)
                        .encode()
                        .toUriString();
    }
}
