package dev.socrates.interviews.web;

import dev.socrates.interviews.Conversations;
import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.web.Taking.Outcome;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Standing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The next questions side by side, and the answers to some of them.
@Component
class SeveralAnswers {

    private static final int AT_ONCE = 5;
    private static final String FIELD = "q.";

    private final Room room;
    private final Interviews interviews;
    private final Questions questions;
    private final Conversations conversations;
    private final ExchangeViews views;
    private final QuestionCards cards;
    private final Standing standing;
    private final Taking taking;

    SeveralAnswers(
            Room room,
            Interviews interviews,
            Questions questions,
            Conversations conversations,
            ExchangeViews views,
            QuestionCards cards,
            Standing standing,
            Taking taking) {
        this.room = room;
        this.interviews = interviews;
        this.questions = questions;
        this.conversations = conversations;
        this.views = views;
        this.cards = cards;
        this.standing = standing;
        this.taking = taking;
    }

    /// @param key of this answer, so that it is taken once
    /// @param problem why it was not taken, as the last part of a message's key
    public record Field(
            String template,
            String text,
            @Nullable UUID key,
            @Nullable String problem) {

        Field because(String reason) {
            return new Field(template, text, key, reason);
        }
    }

    /// @param typed what could not be taken
    public record Asked(
            QuestionCard card, UUID key, @Nullable Field typed) {}

    /// @param results of the answers just given
    public record Sheet(UUID project, List<ExchangeView> results, List<Asked> asked, MapView map) {

        public String base() {
            return "/projects/" + project + "/interview";
        }
    }

    /// What was written into the fields of the form, in its order.
    static List<Field> filled(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(FIELD) && !entry.getValue().isBlank())
                .map(entry -> {
                    var template = entry.getKey().substring(FIELD.length());
                    return new Field(template, entry.getValue(), GivenAnswer.id(all.get("key." + template)), null);
                })
                .toList();
    }

    Outcome take(ProjectAccess access, Field field) {
        var session = session(access);
        var given = new GivenAnswer(session.id(), null, field.key(), field.text());
        if (given.wrong() != null) {
            return new Outcome.Invalid(given.wrong());
        }
        return taking.answerTo(access, given, field.template());
    }

    Sheet sheet(ProjectAccess access, List<UUID> answered, Map<String, Field> typed) {
        var session = session(access);
        var assessment = standing.assess(access);
        var results = conversations.of(access, session.id()).stream()
                .filter(exchange -> exchange.said().stream()
                        .anyMatch(said -> answered.contains(said.message().id())))
                .toList();
        return new Sheet(
                access.project().value(),
                views.of(access, results),
                questions.agenda(access, session.id(), AT_ONCE).stream()
                        .map(ask -> cards.of(access, ask, assessment))
                        .map(card -> new Asked(card, Ids.next(), typed.get(card.template())))
                        .toList(),
                MapView.of(assessment, List.of(), ""));
    }

    private Session session(ProjectAccess access) {
        return interviews.switchTo(
                access, interviews.resume(access, room.enter(access).id()).id(), Session.Mode.SOCRATIC);
    }
}
