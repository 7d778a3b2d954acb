package dev.socrates.interviews;

import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Progress.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// A session as people look back on it: each question with what was said to it and what came of that.
@Service
public class Conversations {

    private final Interviews interviews;
    private final QuestionRepository questions;
    private final MessageRepository messages;
    private final ReadingRepository readings;

    Conversations(
            Interviews interviews,
            QuestionRepository questions,
            MessageRepository messages,
            ReadingRepository readings) {
        this.interviews = interviews;
        this.questions = questions;
        this.messages = messages;
        this.readings = readings;
    }

    /// @param reading none for the assistant's words, and for what was brought in from elsewhere
    public record Said(Message message, @Nullable Reading reading) {}

    /// @param question none in free talk
    public record Exchange(@Nullable PutQuestion question, List<Said> said) {

        /// Of the last thing said or, before that, of the question.
        public UUID id() {
            return said.isEmpty()
                    ? Optional.ofNullable(question).map(PutQuestion::id).orElseThrow()
                    : said.getLast().message().id();
        }

        public List<Reading> readings() {
            return said.stream()
                    .flatMap(one -> Optional.ofNullable(one.reading()).stream())
                    .toList();
        }
    }

    /// What a session brought.
    ///
    /// @param won percent of maturity, by what was said in it
    public record Yield(int answers, int specifications, int conflicts, BigDecimal won, List<FacetId> clear) {}

    /// All of it in the order in which it was settled; open and empty ones are left out.
    public List<Exchange> of(ProjectAccess access, UUID session) {
        interviews.get(access, session);
        var read = readings.of(session).stream().collect(Collectors.toMap(Reading::message, Function.identity()));
        Map<UUID, List<Said>> answers = new LinkedHashMap<>();
        List<Exchange> exchanges = new ArrayList<>();
        List<Said> talk = new ArrayList<>();
        for (var message : messages.all(session)) {
            var said = new Said(message, read.get(message.id()));
            if (message.question() != null) {
                answers.computeIfAbsent(message.question(), _ -> new ArrayList<>())
                        .add(said);
            } else {
                if (message.author().equals("user") && !talk.isEmpty()) {
                    exchanges.add(new Exchange(null, List.copyOf(talk)));
                    talk.clear();
                }
                talk.add(said);
            }
        }
        if (!talk.isEmpty()) {
            exchanges.add(new Exchange(null, List.copyOf(talk)));
        }
        questions.of(session).stream()
                .filter(question -> question.status() != PutQuestion.Status.PENDING)
                .forEach(question ->
                        exchanges.add(new Exchange(question, answers.getOrDefault(question.id(), List.of()))));
        exchanges.sort(Comparator.comparing(Exchange::id, Conversations::byTime));
        return exchanges;
    }

    /// What came of an answer or a message of the session.
    public Said said(ProjectAccess access, UUID session, UUID message) {
        return of(access, session).stream()
                .flatMap(exchange -> exchange.said().stream())
                .filter(said -> said.message().id().equals(message))
                .findFirst()
                .orElseThrow(InterviewException.Unknown::new);
    }

    /// What has been taken with this key.
    public Optional<Message> taken(ProjectAccess access, UUID session, UUID key) {
        return messages.withKey(interviews.get(access, session).id(), key);
    }

    public static Yield won(List<Exchange> exchanges) {
        var all = exchanges.stream()
                .flatMap(exchange -> exchange.readings().stream())
                .toList();
        return new Yield(
                all.size(),
                exchanges.stream()
                        .flatMap(exchange -> exchange.said().stream())
                        .mapToInt(said -> said.message().specifications())
                        .sum(),
                (int) all.stream()
                        .flatMap(reading -> reading.conflicts().stream())
                        .distinct()
                        .count(),
                all.stream().map(Reading::delta).reduce(BigDecimal.ZERO, BigDecimal::add),
                all.stream()
                        .flatMap(reading -> reading.moves().stream())
                        .filter(move -> move.state() == FacetScore.State.CLEAR)
                        .map(Move::facet)
                        .distinct()
                        .toList());
    }

    /// As text: Java compares the halves of an id with their signs.
    private static int byTime(UUID left, UUID right) {
        return left.toString().compareTo(right.toString());
    }
}
