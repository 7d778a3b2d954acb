package dev.socrates.interviews.web;

import dev.socrates.interviews.Conversations.Exchange;
import dev.socrates.interviews.Conversations.Said;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Reading;
import dev.socrates.interviews.web.ExchangeView.Asked;
import dev.socrates.interviews.web.ExchangeView.Clash;
import dev.socrates.interviews.web.ExchangeView.Found;
import dev.socrates.interviews.web.ExchangeView.Line;
import dev.socrates.interviews.web.ExchangeView.Result;
import dev.socrates.interviews.web.MarkedText.Mark;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Origins;
import dev.socrates.specifications.Origins.Traced;
import dev.socrates.specifications.web.SpecificationCards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows exchanges with the words that were understood, for as many as there are in one query.
@Component
class ExchangeViews {

    private final Origins origins;
    private final Conflicts conflicts;
    private final SpecificationCards cards;

    ExchangeViews(Origins origins, Conflicts conflicts, SpecificationCards cards) {
        this.origins = origins;
        this.conflicts = conflicts;
        this.cards = cards;
    }

    List<ExchangeView> of(ProjectAccess access, List<Exchange> exchanges) {
        var texts = exchanges.stream()
                .flatMap(exchange -> exchange.said().stream())
                .map(said -> said.message().id())
                .toList();
        var traced = origins.from(access, texts).stream().collect(Collectors.groupingBy(Traced::source));
        return exchanges.stream()
                .map(exchange -> view(access, exchange, traced))
                .toList();
    }

    private ExchangeView view(ProjectAccess access, Exchange exchange, Map<UUID, List<Traced>> traced) {
        return new ExchangeView(
                Optional.ofNullable(exchange.question())
                        .map(PutQuestion::id)
                        .orElseGet(() -> exchange.said().getFirst().message().id()),
                asked(exchange.question()),
                exchange.said().stream()
                        .map(said -> line(
                                access, said, traced.getOrDefault(said.message().id(), List.of())))
                        .toList());
    }

    private static @Nullable Asked asked(@Nullable PutQuestion question) {
        return question == null
                ? null
                : new Asked(
                        question.text(),
                        question.role().title(),
                        question.leftFor() == null ? question.status().wire() : "left",
                        question.followUpTo() != null);
    }

    private Line line(ProjectAccess access, Said said, List<Traced> traced) {
        var message = said.message();
        List<Found> found = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (var one : traced) {
            found.add(new Found(found.size() + 1, one.specification(), cards.of(access, one.specification())));
            marks.add(new Mark(one.span(), found.size()));
        }
        return new Line(
                message.id(),
                message.author(),
                access.user().value().equals(message.user()),
                MarkedText.pieces(message.text(), marks),
                message.at(),
                message.author().equals("user") ? result(access, said, found) : null);
    }

    /// What was brought in from elsewhere has no reading: then only what was understood is known.
    private Result result(ProjectAccess access, Said said, List<Found> found) {
        var reading = said.reading();
        return reading == null
                ? new Result("answered", found, List.of(), 0, BigDecimal.ZERO, List.of(), List.of())
                : new Result(
                        reading.stance().name().toLowerCase(Locale.ROOT),
                        found,
                        SkippedView.of(said.message().text(), reading.skipped()),
                        reading.repeated(),
                        reading.delta(),
                        reading.moves(),
                        clashes(access, reading));
    }

    private List<Clash> clashes(ProjectAccess access, Reading reading) {
        return reading.conflicts().stream()
                .map(id -> conflicts.get(access, id))
                .map(conflict ->
                        new Clash(conflict.id(), conflict.explanation(), conflict.status() == Conflict.Status.OPEN))
                .toList();
    }
}
