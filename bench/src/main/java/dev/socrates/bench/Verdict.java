package dev.socrates.bench;

import dev.socrates.bench.Stored.Revision;
import dev.socrates.bench.Witness.Confirmed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Compares what the server confirmed with what it has. Each finding is a sentence; none is what is hoped
/// for.
final class Verdict {

    private final Stored stored;
    private final List<String> findings = new ArrayList<>();

    private Verdict(Stored stored) {
        this.stored = stored;
    }

    static List<String> on(List<Confirmed> confirmed, Stored stored) {
        var verdict = new Verdict(stored);
        confirmed.forEach(verdict::kept);
        verdict.notMoreThanOneUnconfirmed(confirmed);
        stored.answers().forEach(verdict::whole);
        verdict.revisionsHaveTheirAnswer();
        verdict.eventsWithoutGap();
        verdict.openQuestionIsOpen();
        return List.copyOf(verdict.findings);
    }

    private void kept(Confirmed confirmed) {
        var found = stored.answers().stream()
                .filter(turn -> Stored.is(turn, "id", confirmed.id()))
                .toList();
        if (found.size() != 1) {
            findings.add("lost: the answer " + confirmed.id() + " is there " + found.size() + " times");
            return;
        }
        var turn = found.getFirst();
        if (!Stored.is(turn, "content", confirmed.text()) || !Stored.is(turn, "question_id", confirmed.question())) {
            findings.add("changed: the answer " + confirmed.id() + " has another text or question");
        }
        for (var specification : confirmed.reply().path("specifications")) {
            specificationKept(confirmed, specification);
        }
        var followUp = Person.optional(confirmed.reply().path("follow_up"), "question_id");
        if (followUp != null && stored.turns().stream().noneMatch(asked -> Stored.is(asked, "id", followUp))) {
            findings.add("lost: the question back " + followUp + " to " + confirmed.id());
        }
    }

    private void specificationKept(Confirmed confirmed, JsonNode specification) {
        var id = Person.text(specification, "id");
        var statement = Person.text(specification, "statement");
        if (revisionsOf(confirmed.id()).stream()
                .noneMatch(revision ->
                        revision.specification().equals(id) && Stored.is(revision.content(), "statement", statement))) {
            findings.add("lost: the specification " + id + " of the answer " + confirmed.id());
        }
    }

    /// One may have been stored although the reply no longer came through.
    private void notMoreThanOneUnconfirmed(List<Confirmed> confirmed) {
        int more = stored.answers().size() - confirmed.size();
        if (more > 1) {
            findings.add("invented: " + more + " answers more than were confirmed");
        }
    }

    /// An answer is whole with all its specifications, its question settled, and its events.
    private void whole(JsonNode answer) {
        var id = Person.text(answer, "id");
        var specifications =
                revisionsOf(id).stream().map(Revision::specification).collect(Collectors.toSet());
        int announced = answer.path("specs_extracted").asInt();
        if (specifications.size() != announced) {
            findings.add(
                    "half: the answer %s has %d of %d specifications".formatted(id, specifications.size(), announced));
        }
        for (var specification : specifications) {
            if (stored.events("specification_created", "specification_id", specification)
                    .isEmpty()) {
                findings.add("half: the specification " + specification + " has no event");
            }
        }
        if (stored.events("answer_given", "message_id", id).size() != 1) {
            findings.add("half: the answer " + id + " has no event or several");
        }
        var question = Person.text(answer, "question_id");
        if (stored.events("question_answered", "question_id", question).size()
                        + stored.events("question_dont_know", "question_id", question)
                                .size()
                != 1) {
            findings.add("half: the question " + question + " is not settled by the answer " + id);
        }
    }

    private void revisionsHaveTheirAnswer() {
        var answers = answerIds();
        for (var revision : stored.revisions()) {
            if (!revision.answer().isEmpty() && !answers.contains(revision.answer())) {
                findings.add("half: the specification " + revision.specification() + " is without its answer");
            }
        }
    }

    private void eventsWithoutGap() {
        long expected = 1;
        for (var event : stored.events()) {
            if (event.path("seq").asLong() != expected++) {
                findings.add(
                        "gap: the event " + event.path("seq").asLong() + " comes where " + (expected - 1) + " should");
                return;
            }
        }
        for (var event : stored.events()) {
            var message = Person.optional(event.path("data"), "message_id");
            if (Stored.is(event, "type", "answer_given")
                    && message != null
                    && !answerIds().contains(message)) {
                findings.add("half: the event of the answer " + message + " is without it");
            }
        }
    }

    private void openQuestionIsOpen() {
        var open = Person.optional(stored.openQuestion(), "question_id");
        if (open != null && stored.answers().stream().anyMatch(answer -> Stored.is(answer, "question_id", open))) {
            findings.add("half: the question " + open + " is answered and open at once");
        }
    }

    private Set<String> answerIds() {
        return stored.answers().stream()
                .map(answer -> Person.text(answer, "id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Revision> revisionsOf(String answer) {
        return stored.revisions().stream()
                .filter(revision -> revision.answer().equals(answer))
                .toList();
    }
}
