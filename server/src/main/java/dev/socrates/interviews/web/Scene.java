package dev.socrates.interviews.web;

import dev.socrates.interviews.Conversations.Yield;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Waiting.ForRole;
import dev.socrates.interviews.web.Stages.Stop;
import dev.socrates.specifications.web.ConflictSheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that the page of an interview shows.
///
/// @param session null where nobody has talked about the project yet
/// @param stage what is in the middle: `question`, `chat`, `stopped`, `paused`, `ended` or `reading`;
/// `beside` where only what stands beside it is wanted
/// @param hidden how many exchanges lie before those that are shown
/// @param question for the stage `question`
/// @param stop for the stage `stopped`: why nothing more is asked
/// @param suggestion for the stage `chat`: what could be talked about next
/// @param sheets open conflicts that stand before the question: those of the last answer, or the one asked about
/// @param you what the person who is asked said about themselves; null for somebody who only reads
/// @param waiting questions that wait for others, by role
/// @param key of the text to be sent, see [dev.socrates.interviews.Answers]
public record Scene(
        UUID project,
        @Nullable Session session,
        String stage,
        List<ExchangeView> exchanges,
        int hidden,
        @Nullable QuestionCard question,
        @Nullable Stop stop,
        @Nullable String suggestion,
        UUID key,
        List<ConflictSheet> sheets,
        Yield yield,
        @Nullable You you,
        List<ForRole> waiting,
        MapView map) {

    /// Where all of this lives.
    public String base() {
        return "/projects/" + project + "/interview";
    }

    /// How many questions wait for others.
    public int waitingQuestions() {
        return waiting.stream().mapToInt(role -> role.questions().size()).sum();
    }

    public @Nullable ExchangeView last() {
        return exchanges.isEmpty() ? null : exchanges.getLast();
    }

    /// What the last thing said led to.
    public ExchangeView.@Nullable Result result() {
        var last = last();
        return last == null ? null : last.result();
    }
}
