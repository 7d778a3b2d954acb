package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.interviews.Conversations;
import dev.socrates.interviews.Conversations.Exchange;
import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Session;
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
    private final Questions questions;
    private final Conversations conversations;
    private final ExchangeViews views;
    private final QuestionCards cards;
    private final ConflictSheets sheets;
    private final Standing standing;

    Scenes(
            Interviews interviews,
            Questions questions,
            Conversations conversations,
            ExchangeViews views,
            QuestionCards cards,
            ConflictSheets sheets,
            Standing standing) {
        this.interviews = interviews;
        this.questions = questions;
        this.conversations = conversations;
        this.views = views;
        this.cards = cards;
        this.sheets = sheets;
        this.standing = standing;
    }

    /// What is in the middle.
    private record Stage(
            String name,
            @Nullable PutQuestion put,
            @Nullable String stop,
            @Nullable String suggestion) {

        boolean asks() {
            return put != null || name.equals("chat");
        }

        static Stage named(String name) {
            return new Stage(name, null, null, null);
        }
    }

    /// The session that goes on, at its open question.
    ///
    /// @param whole with all exchanges instead of the last few
    Scene present(ProjectAccess access, Session session, boolean whole) {
        var stage = switch (session.status()) {
            case COMPLETED -> Stage.named("ended");
            case PAUSED -> Stage.named("paused");
            case ACTIVE -> session.mode() == Session.Mode.SOCRATIC ? asking(access, session) : talk(access, session);
        };
        return scene(access, session, stage, whole);
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

    private Stage asking(ProjectAccess access, Session session) {
        return switch (questions.next(access, session.id())) {
            case Questions.Turned.Put(var put) -> new Stage("question", put, null, null);
            case Questions.Turned.Stopped(var reason) -> new Stage("stopped", null, reason, null);
        };
    }

    private Stage talk(ProjectAccess access, Session session) {
        var next = questions.agenda(access, session.id(), 1).stream().findFirst();
        return new Stage(
                "chat",
                null,
                null,
                next.map(Next.Ask::question).map(question -> question.text()).orElse(null));
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
                stage.put() == null ? null : cards.of(access, stage.put(), assessment, shown),
                stage.stop(),
                stage.suggestion(),
                Ids.next(),
                stage.asks() ? sheets(access, stage.put(), shown) : List.of(),
                Conversations.won(all),
                MapView.of(
                        assessment,
                        moved,
                        Optional.ofNullable(stage.put())
                                .map(PutQuestion::facet)
                                .map(FacetId::category)
                                .orElse("")));
    }
}
