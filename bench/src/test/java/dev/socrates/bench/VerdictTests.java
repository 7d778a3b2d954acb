package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.bench.Stored.Revision;
import dev.socrates.bench.Witness.Confirmed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerdictTests {

    private static final Confirmed CONFIRMED = new Confirmed("q1", "We sell seats.", json("""
            {"answer_id": "a1", "specifications": [{"id": "s1", "statement": "Sell seats."}],
             "follow_up": {"question_id": "q2"}}
            """));
    private static final Revision REVISION =
            new Revision("s1", json("{\"statement\": \"Sell seats.\", \"evidence\": {\"source_id\": \"a1\"}}"));

    private final List<JsonNode> turns = new ArrayList<>(List.of(
            json("{\"id\": \"q1\", \"message_type\": \"question\"}"),
            json("""
                    {"id": "a1", "message_type": "answer", "content": "We sell seats.", "question_id": "q1",
                     "specs_extracted": 1}
                    """),
            json("{\"id\": \"q2\", \"message_type\": \"clarification\"}")));
    private final List<Revision> revisions = new ArrayList<>(List.of(REVISION));
    private final List<JsonNode> events = new ArrayList<>(List.of(
            json("{\"seq\": 1, \"type\": \"specification_created\", \"data\": {\"specification_id\": \"s1\"}}"),
            json("{\"seq\": 2, \"type\": \"answer_given\", \"data\": {\"message_id\": \"a1\"}}"),
            json("{\"seq\": 3, \"type\": \"question_answered\", \"data\": {\"question_id\": \"q1\"}}")));
    private String open = "q2";

    @Test
    void findsNothingWhereEverythingIsThere() {
        assertThat(verdict(CONFIRMED)).isEmpty();
    }

    @Test
    void acceptsOneWholeAnswerWhoseReplyWasCutOff() {
        assertThat(verdict()).isEmpty();
    }

    @Test
    void findsALostAnswer() {
        turns.remove(1);
        assertThat(verdict(CONFIRMED)).anyMatch(finding -> finding.startsWith("lost: the answer a1"));
    }

    @Test
    void findsALostQuestionBack() {
        turns.removeLast();
        assertThat(verdict(CONFIRMED)).anyMatch(finding -> finding.startsWith("lost: the question back q2"));
    }

    @Test
    void findsAnAnswerWithoutItsSpecification() {
        revisions.clear();
        assertThat(verdict()).containsExactly("half: the answer a1 has 0 of 1 specifications");
    }

    @Test
    void findsASpecificationWithoutItsAnswer() {
        revisions.add(new Revision("s9", json("{\"evidence\": {\"source_id\": \"a9\"}}")));
        assertThat(verdict(CONFIRMED)).containsExactly("half: the specification s9 is without its answer");
    }

    @Test
    void findsAnUnsettledQuestion() {
        events.removeLast();
        assertThat(verdict(CONFIRMED)).containsExactly("half: the question q1 is not settled by the answer a1");
    }

    @Test
    void findsAnAnsweredQuestionThatIsAskedAgain() {
        open = "q1";
        assertThat(verdict(CONFIRMED)).containsExactly("half: the question q1 is answered and open at once");
    }

    @Test
    void findsAGapInTheLog() {
        events.add(json("{\"seq\": 5, \"type\": \"question_asked\", \"data\": {}}"));
        assertThat(verdict(CONFIRMED)).containsExactly("gap: the event 5 comes where 4 should");
    }

    @Test
    void findsAnEventWithoutItsAnswer() {
        events.add(json("{\"seq\": 4, \"type\": \"answer_given\", \"data\": {\"message_id\": \"a7\"}}"));
        assertThat(verdict(CONFIRMED)).containsExactly("half: the event of the answer a7 is without it");
    }

    private List<String> verdict(Confirmed... confirmed) {
        var question = json("{\"question_id\": \"" + open + "\"}");
        return Verdict.on(List.of(confirmed), new Stored(turns, revisions, events, question));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
