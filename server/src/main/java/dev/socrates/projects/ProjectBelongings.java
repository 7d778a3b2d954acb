package dev.socrates.projects;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.Belonging.Fate;
import dev.socrates.identity.Belonging.Kind;
import dev.socrates.identity.Belongings;
import dev.socrates.identity.UserId;
import dev.socrates.projects.Departures.Staying;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What would become of somebody's projects.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProjectBelongings implements Belongings {

    private final Departures departures;

    ProjectBelongings(Departures departures) {
        this.departures = departures;
    }

    @Override
    public List<Belonging> of(UserId user) {
        return departures.foresee(user).stream()
                .map(ProjectBelongings::belonging)
                .toList();
    }

    private static Belonging belonging(Staying one) {
        var held = one.held();
        return new Belonging(
                Kind.PROJECT, held.project().value(), held.name(), Fate.of(held.owner(), one.others(), held.owners()));
    }
}
