package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.quality.Smell;
import dev.socrates.interviews.Courses;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Questions;
import dev.socrates.interviews.Session;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the cards on which questions stand.
@Component
class QuestionCards {

    private final Questions questions;
    private final Courses courses;
    private final Engines engines;

    QuestionCards(Questions questions, Courses courses, Engines engines) {
        this.questions = questions;
        this.courses = courses;
        this.engines = engines;
    }

    /// @param before what was said before; a follow-up names the words of it that were vague
    QuestionCard of(
            ProjectAccess access, Session session, PutQuestion put, Assessment assessment, List<ExchangeView> before) {
        var template = questions.template(access, put).orElse(null);
        return QuestionCard.of(
                put,
                template,
                engines.of(access.pack()).pack(),
                assessment,
                put.followUpTo() == null ? List.of() : vague(put, before),
                courses.show(access, session, put, template));
    }

    QuestionCard of(ProjectAccess access, Next.Ask ask, Assessment assessment) {
        return QuestionCard.of(ask, engines.of(access.pack()).pack(), assessment);
    }

    private static List<String> vague(PutQuestion put, List<ExchangeView> before) {
        return before.stream()
                .filter(exchange -> exchange.id().equals(put.followUpTo()))
                .flatMap(exchange -> exchange.results().stream())
                .flatMap(result -> result.found().stream())
                .filter(found -> found.specification().facet().equals(put.facet()))
                .flatMap(found -> found.specification().content().smells().stream())
                .filter(Smell::costs)
                .map(Smell::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }
}
