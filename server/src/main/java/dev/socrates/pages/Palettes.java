package dev.socrates.pages;

import dev.socrates.identity.Actor;
import dev.socrates.pages.Palette.Group;
import dev.socrates.pages.Palette.Hit;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Overview;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks for pages, projects and statements at once, with three queries.
@Component
class Palettes {

    private static final int PROJECTS = 6;
    private static final int STATEMENTS = 8;

    private final AccessPolicy policy;
    private final Projects projects;
    private final Overview overview;
    private final Places places;

    Palettes(AccessPolicy policy, Projects projects, Overview overview, Places places) {
        this.policy = policy;
        this.projects = projects;
        this.overview = overview;
        this.places = places;
    }

    /// @param here id of the project that the reader is in, as far as they may read it
    Palette of(Actor person, String words, String here) {
        var readable = policy.readable(person);
        var all = projects.of(readable);
        var current = all.stream()
                .filter(project -> project.id().value().toString().equals(here))
                .findFirst();
        var groups = Stream.of(
                new Group("pages", places.find(current.orElse(null), allowed(readable, current), words)),
                new Group("projects", named(all, words)),
                new Group("specifications", stating(readable, all, words)));
        return new Palette(
                words, groups.filter(group -> !group.hits().isEmpty()).toList());
    }

    /// What the reader may do in the project that they are in.
    private static Set<Permission> allowed(List<ProjectAccess> readable, Optional<Project> current) {
        return readable.stream()
                .filter(access -> current.map(Project::id)
                        .filter(access.project()::equals)
                        .isPresent())
                .findFirst()
                .map(ProjectAccess::permissions)
                .orElse(Set.of());
    }

    private static List<Hit> named(List<Project> all, String words) {
        return all.stream()
                .filter(project -> Places.holds(project.name(), words))
                .limit(PROJECTS)
                .map(project -> new Hit(
                        "folder",
                        project.name(),
                        "",
                        "/projects/" + project.id().value()))
                .toList();
    }

    private List<Hit> stating(List<ProjectAccess> readable, List<Project> all, String words) {
        var names = all.stream().collect(Collectors.toMap(Project::id, Project::name));
        return overview.search(readable, words, STATEMENTS).stream()
                .map(found -> new Hit(
                        "quote",
                        found.item().statement(),
                        names.getOrDefault(found.project(), ""),
                        "/projects/" + found.project().value() + "/specifications/"
                                + found.item().specification().value()))
                .toList();
    }
}
