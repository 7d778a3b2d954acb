package dev.socrates.events.web;

import dev.socrates.events.Activity;
import dev.socrates.events.ActivityFeed;
import dev.socrates.events.ActivityKind;
import dev.socrates.events.EventLog.Happening;
import dev.socrates.events.RecordedEvent;
import dev.socrates.identity.People;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Who did what in a project, day by day.
@Controller
@Hidden
class ActivityPages {

    private static final String PAGE = "events/web/activity";
    private static final int ENTRIES = 200;

    private final ActivityFeed feed;
    private final People people;

    ActivityPages(ActivityFeed feed, People people) {
        this.feed = feed;
        this.people = people;
    }

    @GetMapping("/projects/{project_id}/activity")
    String list(
            @May(Permission.READ) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            ActivitySearch search,
            HtmxRequest htmx,
            Model model) {
        var zone = Objects.requireNonNullElse(person.display().zone(), ZoneOffset.UTC);
        var found = feed.read(access, search.wanted(zone), search.beforeNumber(), ENTRIES + 1);
        var shown = found.subList(0, Math.min(ENTRIES, found.size()));
        var path = "/projects/" + access.project() + "/activity";
        model.addAttribute("search", search);
        model.addAttribute("days", days(access, shown, zone));
        model.addAttribute(
                "next",
                found.size() > ENTRIES ? search.next(path, shown.getLast().seq()) : null);
        if (htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() && search.before() != null) {
            model.addAttribute("names", names(shown));
            return PAGE + " :: further";
        }
        model.addAttribute("kinds", ActivityKind.values());
        model.addAttribute("actors", actors(access, person));
        model.addAttribute("names", names(shown));
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PAGE + " :: results" : PAGE;
    }

    private static Map<LocalDate, List<Activity>> days(ProjectAccess access, List<RecordedEvent> events, ZoneId zone) {
        var days = new LinkedHashMap<LocalDate, List<Activity>>();
        var byDay = new LinkedHashMap<LocalDate, List<Happening>>();
        events.forEach(event -> byDay.computeIfAbsent(LocalDate.ofInstant(event.at(), zone), _ -> new ArrayList<>())
                .add(new Happening(access.project(), event)));
        byDay.forEach((day, happenings) -> days.put(day, Activity.of(happenings)));
        return days;
    }

    private Map<String, String> names(List<RecordedEvent> events) {
        var actors = events.stream()
                .map(event -> new UserId(event.actorId()))
                .distinct()
                .toList();
        var names = new LinkedHashMap<String, String>();
        people.called(actors).forEach((user, name) -> names.put(user.toString(), name));
        return names;
    }

    /// Everybody who still has a name, the reader first.
    private List<Choice> actors(ProjectAccess access, SignedIn reader) {
        return people.called(feed.actors(access)).entrySet().stream()
                .map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing((Choice choice) -> !choice.id().equals(reader.getName()))
                        .thenComparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    record Choice(String id, String name) {}
}
