package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The only way in which specifications change: each step is a row, an event and, at the end of the
/// transaction's work, new figures. Callers hold the lock of the project's state.
@Component
class Ledger {

    private final SpecificationRepository specifications;
    private final StateRepository states;
    private final Knowledge knowledge;
    private final Vectors vectors;
    private final Engines engines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            SpecificationRepository specifications,
            StateRepository states,
            Knowledge knowledge,
            Vectors vectors,
            Engines engines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.specifications = specifications;
        this.states = states;
        this.knowledge = knowledge;
        this.vectors = vectors;
        this.engines = engines;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long lock(ProjectAccess access) {
        return states.lock(access.project(), now());
    }

    Assessment assess(ProjectAccess access) {
        return assess(access, knowledge.of(access));
    }

    Assessment assess(ProjectAccess access, Known known) {
        return Maturity.assess(engines.of(access.pack()).pack(), known.claims());
    }

    /// Stores a new specification under a free identity and announces it.
    ///
    /// @param vector of its statement, as far as it is known
    Specification create(ProjectAccess access, Specification wanted, float @Nullable [] vector) {
        var specification = wanted.status() == Status.CURRENT ? withFreeKey(access, wanted) : wanted;
        specifications.insert(access.project(), specification, access.user().value());
        vectors.keep(specification.id(), specification.revision(), vector);
        events.publishEvent(new SpecificationChange.Created(access.project(), access.user(), specification));
        return specification;
    }

    /// A further revision that says what an earlier one said.
    Specification revise(ProjectAccess access, Specification specification, String change, Content content) {
        return revise(access, specification, change, content, null);
    }

    /// @param vector of the new statement; null where it says what an earlier revision said
    Specification revise(
            ProjectAccess access,
            Specification specification,
            String change,
            Content content,
            float @Nullable [] vector) {
        specifications.revise(specification.id(), change, content, access.user().value(), now());
        var revised = find(access, specification.id());
        vectors.keep(revised.id(), revised.revision(), vector);
        events.publishEvent(new SpecificationChange.Revised(access.project(), access.user(), revised, change));
        return revised;
    }

    /// A vague specification gets the text, and with it the identity, of what was meant.
    Specification clarify(ProjectAccess access, Specification vague, KnownClaim meant, Content content) {
        var claim = meant.claim();
        var free = withFreeKey(access, withIdentity(vague, claim.subject(), claim.key()));
        specifications.rename(vague.id(), free.subject(), free.key());
        return revise(access, vague, "clarified", content, meant.vector());
    }

    /// Moves a specification to another status; one that becomes current takes a free identity.
    void move(ProjectAccess access, SpecificationId id, Status to, @Nullable SpecificationId supersededBy) {
        if (to == Status.CURRENT) {
            var specification = find(access, id);
            var free = withFreeKey(access, specification);
            if (!free.key().equals(specification.key())) {
                specifications.rename(id, free.subject(), free.key());
            }
        }
        specifications.move(id, to, supersededBy, now());
        events.publishEvent(new SpecificationChange.Moved(access.project(), access.user(), id, to));
    }

    /// Names what has taken the place of a superseded one.
    void succeed(SpecificationId id, SpecificationId successor) {
        specifications.move(id, Status.SUPERSEDED, successor, now());
    }

    /// Gives a specification a narrower subject, so that it can stand beside another of the same key.
    void scope(ProjectAccess access, SpecificationId id, String scope) {
        var specification = find(access, id);
        specifications.rename(id, scope.strip().toLowerCase(Locale.ROOT), specification.key());
        revise(access, specification, "scoped", specification.content());
    }

    Specification find(ProjectAccess access, SpecificationId id) {
        return specifications.find(access.project(), id).orElseThrow(SpecificationException.Unknown::new);
    }

    /// Counts anew and announces how maturity moved.
    Progress settle(ProjectAccess access, Assessment before) {
        var known = knowledge.of(access);
        var after = assess(access, known);
        int open = states.update(access.project(), after, known.stated().size(), now());
        if (after.milliPoints() != before.milliPoints()) {
            events.publishEvent(new SpecificationChange.MaturityMoved(
                    access.project(), access.user(), before.score(), after.score()));
        }
        return new Progress(before, after, open);
    }

    /// Different statements may come to the same identity by their wording; a number tells them apart.
    private Specification withFreeKey(ProjectAccess access, Specification wanted) {
        var taken = specifications.keys(access.project(), wanted.facet(), wanted.subject(), wanted.id());
        return taken.contains(wanted.key())
                ? withIdentity(wanted, wanted.subject(), freeKey(wanted.key(), taken))
                : wanted;
    }

    private static String freeKey(String key, List<String> taken) {
        int number = 2;
        while (taken.contains(key + "_" + number)) {
            number++;
        }
        return key + "_" + number;
    }

    private static Specification withIdentity(Specification s, String subject, String key) {
        return new Specification(
                s.id(),
                s.facet(),
                subject,
                key,
                s.status(),
                s.revision(),
                s.content(),
                s.supersededBy(),
                s.createdAt(),
                s.updatedAt());
    }

    /// A first revision from what the engine found.
    Specification draft(Claim claim, Status status, Content content) {
        var now = now();
        return new Specification(
                new SpecificationId(Ids.next()),
                claim.facet(),
                claim.subject(),
                claim.key(),
                status,
                1,
                content,
                null,
                now,
                now);
    }
}
