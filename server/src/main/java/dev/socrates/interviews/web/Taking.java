package dev.socrates.interviews.web;

import dev.socrates.interviews.Answers;
import dev.socrates.interviews.Conversations;
import dev.socrates.interviews.DirectChat;
import dev.socrates.interviews.InterviewException;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes what a form of the interview sends, so that nothing that somebody typed is ever lost: what cannot be
/// taken is shown again beside the reason.
@Component
class Taking {

    private final AccessPolicy policy;
    private final Questions questions;
    private final Answers answers;
    private final DirectChat chat;
    private final Conversations conversations;

    Taking(AccessPolicy policy, Questions questions, Answers answers, DirectChat chat, Conversations conversations) {
        this.policy = policy;
        this.questions = questions;
        this.answers = answers;
        this.chat = chat;
        this.conversations = conversations;
    }

    sealed interface Outcome {

        /// @param again whether it had been taken before
        record Taken(UUID message, boolean again) implements Outcome {}

        /// @param wrong `empty` or `long`
        record Invalid(String wrong) implements Outcome {}

        /// @param notice why, as the last part of a message's key
        /// @param instead what has been said to the same question meanwhile
        record Refused(String notice, @Nullable UUID instead) implements Outcome {}
    }

    Outcome answer(ProjectAccess reader, GivenAnswer given) {
        return take(
                reader,
                given,
                access -> answers.answer(access, given.within(), given.question(), given.words(), given.key())
                        .id());
    }

    /// An answer to a question of the agenda, which is put by this.
    Outcome answerTo(ProjectAccess reader, GivenAnswer given, String template) {
        return take(reader, given, access -> {
            var question = questions.take(access, given.within(), template);
            return answers.answer(access, given.within(), question.id(), given.words(), given.key())
                    .id();
        });
    }

    Outcome message(ProjectAccess reader, GivenAnswer given) {
        return take(
                reader,
                given,
                access -> chat.say(access, given.within(), given.words(), given.key())
                        .messageId());
    }

    private Outcome take(ProjectAccess reader, GivenAnswer given, Function<ProjectAccess, UUID> taking) {
        var wrong = given.wrong();
        if (wrong != null) {
            return new Outcome.Invalid(wrong);
        }
        var before = Optional.ofNullable(given.key()).flatMap(key -> conversations.taken(reader, given.within(), key));
        if (before.isPresent()) {
            return again(reader, given, before);
        }
        try {
            var access = policy.further(reader, Permission.ANSWER);
            return new Outcome.Taken(taking.apply(access), false);
        } catch (ProjectException.Archived e) {
            return new Outcome.Refused("archived", null);
        } catch (ProjectException.Forbidden e) {
            return new Outcome.Refused("forbidden", null);
        } catch (InterviewException.NotActive e) {
            return new Outcome.Refused("not_active", null);
        } catch (InterviewException.WrongMode e) {
            return new Outcome.Refused("mode", null);
        } catch (InterviewException.AlreadySaid | InterviewException.AlreadySettled e) {
            return saidBefore(reader, given);
        }
    }

    /// The same words once more are a second click or a second try; other words come from another tab.
    private Outcome saidBefore(ProjectAccess access, GivenAnswer given) {
        var before = conversations.of(access, given.within()).stream()
                .flatMap(exchange -> exchange.said().stream())
                .map(Conversations.Said::message)
                .filter(message -> message.author().equals("user"))
                .filter(message -> given.question() == null || given.question().equals(message.question()))
                .max(Comparator.comparing(message -> message.id().toString()));
        return again(access, given, before);
    }

    private static Outcome again(ProjectAccess access, GivenAnswer given, Optional<Message> before) {
        return same(before, access, given)
                .<Outcome>map(id -> new Outcome.Taken(id, true))
                .orElseGet(() ->
                        new Outcome.Refused("overtaken", before.map(Message::id).orElse(null)));
    }

    private static Optional<UUID> same(Optional<Message> before, ProjectAccess access, GivenAnswer given) {
        return before.filter(message -> message.text().equals(given.words())
                        && access.user().value().equals(message.user()))
                .map(Message::id);
    }
}
