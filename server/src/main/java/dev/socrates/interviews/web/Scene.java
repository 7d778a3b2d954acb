package dev.socrates.interviews.web;

import dev.socrates.interviews.Conversations.Yield;
import dev.socrates.interviews.Session;
import dev.socrates.specifications.web.ConflictSheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that the page of an interview shows.
///
/// @param session null where nobody has talked about the project yet
/// @param stage what is in the middle: `question`, `chat`, `stopped`, `paused`, `ended` or `reading`
/// @param hidden how many exchanges lie before those that are shown
/// @param question for the stage `question`
/// @param stop for the stage `stopped`: why nothing more is asked
/// @param suggestion for the stage `chat`: what could be talked about next
/// @param sheets open conflicts that stand before the question: those of the last answer, or the one asked about
/// @param key of the text to be sent, see [dev.socrates.interviews.Answers]
public record Scene(
        UUID project,
        @Nullable Session session,
        String stage,
        List<ExchangeView> exchanges,
        int hidden,
        @Nullable QuestionCard question,
        @Nullable String stop,
        @Nullable String suggestion,
        UUID key,
        List<ConflictSheet> sheets,
        Yield yield,
        MapView map) {

    /// Where all of this lives.
    public String base() {
        return "/projects/" + project + "/interview";
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
