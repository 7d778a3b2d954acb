package dev.socrates.interviews.web;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.interviews.Conversations;
import dev.socrates.interviews.Conversations.Exchange;
import dev.socrates.interviews.Courses;
import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Waiting;
import dev.socrates.interviews.web.Stages.Stage;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.web.ConflictSheet;
import dev.socrates.specifications.web.ConflictSheets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets the scene of an interview for its page.
@Component
class Scenes {

    /// So many exchanges stand above the question; the rest is folded.
    private static final int SHOWN = 3;

    private final Interviews interviews;
    private final Stages stages;
    private final Courses courses;
    private final Waiting waiting;
    private final Conversations conversations;
    private final ExchangeViews views;
    private final QuestionCards cards;
    private final ConflictSheets sheets;
    private final Standing standing;

    Scenes(
            Interviews interviews,
            Stages stages,
            Courses courses,
            Waiting waiting,
            Conversations conversations,
            ExchangeViews views,
            QuestionCards cards,
            ConflictSheets sheets,
            Standing standing) {
        this.interviews = interviews;
        this.stages = stages;
        this.courses = courses;
        this.waiting = waiting;
        this.conversations = conversations;
        this.views = views;
        this.cards = cards;
        this.sheets = sheets;
        this.standing = standing;
    }

    /// The session that goes on, at its open question.
    ///
    /// @param whole with all exchanges instead of the last few
    Scene present(ProjectAccess access, Session session, boolean whole) {
        return scene(access, session, stages.present(access, session), whole);
    }

    /// What stands beside the question of a session that goes on; nothing is asked by this.
    Scene beside(ProjectAccess access, Session session) {
        return scene(access, session, Stage.named("beside"), false);
    }

    /// A session that somebody looks back on; nothing is asked by this.
    Scene look(ProjectAccess access, Session session, boolean whole) {
        return scene(
                access,
                session,
                Stage.named(session.status() == Session.Status.COMPLETED ? "ended" : "reading"),
                whole);
    }

    /// For somebody who may only read, or while nothing can be changed: what was said last.
    Scene past(ProjectAccess access) {
        var latest = interviews.list(access, null, 1).items().stream().findFirst();
        return scene(access, latest.orElse(null), Stage.named("reading"), false);
    }

    /// Only what a text has just led to.
    ExchangeView fresh(ProjectAccess access, UUID session, UUID message) {
        var exchange = conversations.of(access, session).stream()
                .filter(one ->
                        one.said().stream().anyMatch(said -> said.message().id().equals(message)))
                .toList();
        return views.of(access, exchange).getFirst();
    }

    private List<ConflictSheet> sheets(ProjectAccess access, @Nullable PutQuestion put, List<ExchangeView> shown) {
        var last = shown.isEmpty() ? null : shown.getLast().result();
        var raised = last == null ? Stream.<UUID>of() : last.clashes().stream().map(ExchangeView.Clash::id);
        var asked = Stream.ofNullable(put == null ? null : put.conflict());
        return Stream.concat(raised, asked)
                .distinct()
                .map(id -> sheets.of(access, id).returningTo(Room.base(access)))
                .filter(ConflictSheet::isOpen)
                .toList();
    }

    private Scene scene(ProjectAccess access, @Nullable Session session, Stage stage, boolean whole) {
        List<Exchange> all = session == null ? List.of() : conversations.of(access, session.id());
        int hidden = whole ? 0 : Math.max(0, all.size() - SHOWN);
        var shown = views.of(access, all.subList(hidden, all.size()));
        var assessment = standing.assess(access);
        var moved = Optional.ofNullable(shown.isEmpty() ? null : shown.getLast().result())
                .map(ExchangeView.Result::categories)
                .orElse(List.of());
        return new Scene(
                access.project().value(),
                session,
                stage.name(),
                shown,
                hidden,
                session == null || stage.put() == null
                        ? null
                        : cards.of(access, session, stage.put(), assessment, shown),
                stage.stop(),
                stage.suggestion(),
                Ids.next(),
                stage.asks() ? sheets(access, stage.put(), shown) : List.of(),
                Conversations.won(all),
                session == null || !stage.personal() ? null : You.of(session.terms(), courses.of(access, session)),
                waiting.of(access),
                MapView.of(
                        assessment,
                        moved,
                        Optional.ofNullable(stage.put())
                                .map(PutQuestion::facet)
                                .map(FacetId::category)
                                .orElse("")));
    }
}
