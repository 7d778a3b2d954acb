package dev.socrates.specifications.web;

import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.Agenda;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.MaturityHistory;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.Standing.Assessed;
import dev.socrates.specifications.web.MapShapes.Shape;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map of a project: what is known, what is missing, and what to do next.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}")
class MapPages {

    private static final int POINTS = 60;

    private final Standing standing;
    private final Agenda agenda;
    private final Engines engines;
    private final MaturityHistory history;
    private final Specifications specifications;
    private final Clock clock;

    MapPages(
            Standing standing,
            Agenda agenda,
            Engines engines,
            MaturityHistory history,
            Specifications specifications,
            Clock clock) {
        this.standing = standing;
        this.agenda = agenda;
        this.engines = engines;
        this.history = history;
        this.specifications = specifications;
        this.clock = clock;
    }

    /// @param show only facets in this state
    /// @param facet `category.facet`, opened from the start
    @GetMapping
    String map(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String shape,
            @RequestParam(required = false) @Nullable String facet,
            HtmxRequest htmx,
            Model model) {
        var known = standing.known(access);
        model.addAttribute("base", "/projects/" + access.project());
        if ("map-shape".equals(htmx.getTarget())) {
            model.addAttribute("shapes", MapShapes.of(Shape.of(shape), known.assessment()));
            return "specifications/web/map :: shape";
        }
        model.addAttribute("map", facets(access, known, show, facet));
        if ("map-facets".equals(htmx.getTarget())) {
            return "specifications/web/map :: facets";
        }
        model.addAttribute("shapes", MapShapes.of(Shape.of(shape), known.assessment()));
        model.addAttribute("course", course(access));
        return "specifications/web/map";
    }

    private MaturityMap facets(ProjectAccess access, Assessed known, @Nullable String show, @Nullable String open) {
        var pack = engines.of(access.pack()).pack();
        var asks = agenda.of(access, known.assessment());
        var questions =
                asks.stream().collect(Collectors.toMap(ask -> ask.question().facet(), Function.identity()));
        var stated = known.current().stream().collect(Collectors.groupingBy(Specification::facet));
        Function<FacetScore, FacetCard> cards = score -> FacetCard.of(
                score,
                pack.facet(score.facet()),
                stated.getOrDefault(score.facet(), List.of()),
                questions.get(score.facet()),
                score.facet().toString().equals(open));
        return MaturityMap.of(known.assessment(), asks, cards, state(show));
    }

    private static @Nullable State state(@Nullable String show) {
        return Arrays.stream(State.values())
                .filter(state -> state.wire().equals(show))
                .findFirst()
                .orElse(null);
    }

    private CourseChart course(ProjectAccess access) {
        var course = history.course(access, Long.MAX_VALUE, POINTS);
        var pack = engines.of(access.pack()).pack();
        var changed = course.points().stream()
                .flatMap(point -> point.specifications().stream())
                .distinct()
                .toList();
        var facets = specifications.find(access, changed).stream()
                .collect(Collectors.toMap(Specification::id, Specification::facet));
        Function<FacetId, String> titles =
                id -> pack.find(id).map(facet -> facet.title()).orElse(id.toString());
        return CourseChart.of(course, clock.instant(), facets, titles);
    }
}
