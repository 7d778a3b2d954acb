package dev.socrates.projects;

import dev.socrates.identity.AccountErased;
import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.projects.DepartureRepository.Held;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of projects when an account is erased. Those that nobody else is in are erased too; the
/// others lose a member and keep what that member wrote.
@Component
class Departures {

    private final DepartureRepository projects;
    private final People people;
    private final ApplicationEventPublisher events;

    Departures(DepartureRepository projects, People people, ApplicationEventPublisher events) {
        this.projects = projects;
        this.people = people;
        this.events = events;
    }

    /// A project, and whether anybody else comes to it, as a member or through a team.
    record Staying(Held held, boolean others) {}

    List<Staying> foresee(UserId user) {
        return staying(projects.held(user), user);
    }

    /// Bears to be called twice. Nobody who owns a project alone can have their account erased while others
    /// are in it; if somebody came in at the last moment, a member inherits it.
    @Transactional
    @EventListener
    void on(AccountErased erased) {
        var user = erased.user();
        for (var one : staying(projects.lock(user), user)) {
            var project = one.held().project();
            if (one.others()) {
                projects.leave(project, user);
            } else {
                events.publishEvent(new ProjectErased(project));
                projects.erase(project);
            }
        }
    }

    private List<Staying> staying(List<Held> held, UserId user) {
        var teams = held.stream().map(Held::teams).flatMap(Collection::stream).collect(Collectors.toSet());
        var inhabited = people.teamsWithOthers(teams, user);
        return held.stream()
                .map(one ->
                        new Staying(one, one.others() || one.teams().stream().anyMatch(inhabited::contains)))
                .toList();
    }
}
