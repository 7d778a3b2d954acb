package dev.socrates.specifications.glossary;

import dev.socrates.engine.glossary.Glossary;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.SpecificationException;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.glossary.Word.Status;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The glossary of a project, and the decisions of people about it.
@Service
public class Terms {

    private final TermRepository repository;
    private final TermReader reader;
    private final Specifications specifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Terms(
            TermRepository repository,
            TermReader reader,
            Specifications specifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.specifications = specifications;
        this.events = events;
        this.clock = clock;
    }

    /// What somebody says about a term.
    ///
    /// @param status PROPOSED takes the decision back
    /// @param revision of the decision that the person has read, 0 if there was none
    public record Judgement(
            String name, Status status, @Nullable String definition, int revision) {}

    public Wordbook of(ProjectAccess access) {
        var current = specifications.current(access);
        var found = reader.read(
                current.stream().map(one -> one.content().statement()).toList());
        return Compiling.of(found, current, repository.decided(access.project()), repository.pairs(access.project()));
    }

    /// Those that people decided about, as they stand.
    public List<Decided> decided(ProjectAccess access) {
        return repository.decided(access.project());
    }

    public List<Pair> pairs(ProjectAccess access) {
        return repository.pairs(access.project());
    }

    /// Puts decisions into an empty project. Their ids must be new.
    @Transactional
    public void load(ProjectAccess access, List<Decided> decided, List<Pair> pairs) {
        decided.forEach(term -> repository.insert(access.project(), term));
        pairs.forEach(pair -> repository.put(access.project(), pair));
    }

    /// @throws SpecificationException.TermChanged when somebody else has decided since
    @Transactional
    public void judge(ProjectAccess access, Judgement judgement) {
        var name = named(judgement.name(), "name");
        var term = new Decided(
                Ids.next(),
                Glossary.key(name),
                name,
                judgement.status(),
                judgement.definition(),
                1,
                access.user().value(),
                clock.instant());
        var known = repository.find(access.project(), term.key());
        if (!store(access, term, judgement.revision())) {
            throw new SpecificationException.TermChanged(
                    judgement.definition(),
                    known.map(Decided::definition).orElse(null),
                    known.map(Decided::revision).orElse(0));
        }
        events.publishEvent(new TermChange.Judged(
                access.project(),
                access.user(),
                known.map(Decided::id).orElse(term.id()),
                judgement.status() == Status.PROPOSED
                        ? "reopened"
                        : judgement.status().wire()));
    }

    private boolean store(ProjectAccess access, Decided term, int read) {
        if (term.status() == Status.PROPOSED) {
            return repository.delete(access.project(), term.key(), read);
        }
        return read == 0 ? repository.insert(access.project(), term) : repository.update(access.project(), term, read);
    }

    /// Both names stand for one thing, under the name that is kept.
    @Transactional
    public void merge(ProjectAccess access, String kept, String other) {
        compare(access, kept, other, true);
        events.publishEvent(new TermChange.Compared(access.project(), access.user(), "merged"));
    }

    /// The names stand for different things, whatever the statements seem to say.
    @Transactional
    public void part(ProjectAccess access, String one, String other) {
        compare(access, one, other, false);
        events.publishEvent(new TermChange.Compared(access.project(), access.user(), "parted"));
    }

    /// Takes back what was decided about two names. Saying it twice changes nothing.
    @Transactional
    public void reopen(ProjectAccess access, String one, String other) {
        var first = Glossary.key(named(one, "name"));
        var second = Glossary.key(named(other, "other"));
        boolean ordered = first.compareTo(second) < 0;
        if (repository.forget(access.project(), ordered ? first : second, ordered ? second : first)) {
            events.publishEvent(new TermChange.Compared(access.project(), access.user(), "reopened"));
        }
    }

    private void compare(ProjectAccess access, String kept, String with, boolean same) {
        var first = Glossary.key(named(kept, "name"));
        var second = Glossary.key(named(with, "other"));
        if (first.equals(second)) {
            throw new InvalidException("other", "is the same name", "same_name");
        }
        repository.put(
                access.project(),
                Pair.of(Ids.next(), first, second, same, access.user().value(), clock.instant()));
    }

    /// On one line, without what cannot be seen.
    private static String named(String name, String field) {
        var plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
        if (plain.isEmpty() || plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidException(field, "must hold a word", "no_word");
        }
        return plain;
    }
}
