package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.cli.Contract.Question;
import dev.socrates.cli.Storyteller.Manner;
import dev.socrates.cli.Storyteller.Turn;
import org.junit.jupiter.api.Test;

class StorytellerTests {

    private static final String STORY = """
            project: {name: A, description: B}
            %s
            shrug: [No idea.]
            unknown: [goals.value]
            contradiction:
              {facet: tech_stack.database, say: Make it PostgreSQL., gives_way: SQLite, resolution: replace, notes: So.}
            answers:
              goals.purpose: {say: To sell seats., then: [240 of them.]}
              goals.value: {say: 25 hours a week., then: [And 6000 euros.]}
              tech_stack.database: {say: SQLite., then: [One file.]}
              goals.users: {say: Visitors., then: [Old ones., Young ones., Loud ones., Quiet ones.]}
              goals.scope: {say: Seats only.}
            """;

    private final Storyteller person = new Storyteller(ScriptTests.script(STORY.formatted("")));

    @Test
    void tellsEverythingAtTheFirstQuestionWhateverItIs() {
        var talker = new Storyteller(ScriptTests.script(STORY.formatted("opening: So here is everything.")));

        assertThat(talker.meet(asked("goals", "users", false)))
                .isEqualTo(new Turn.Says("So here is everything.", Manner.TELLS_EVERYTHING));
        assertThat(text(talker.meet(asked("goals", "users", false)))).isEqualTo("Visitors.");
    }

    @Test
    void addsSomethingEachTimeAndThenPassesTheQuestion() {
        assertThat(text(person.meet(asked("goals", "purpose", false)))).isEqualTo("To sell seats.");
        assertThat(text(person.meet(asked("goals", "purpose", true)))).isEqualTo("240 of them.");
        assertThat(person.meet(asked("goals", "purpose", true))).isInstanceOf(Turn.Passes.class);
    }

    @Test
    void passesWhatTheStoryDoesNotKnow() {
        assertThat(person.meet(asked("goals", "colour", false))).isInstanceOf(Turn.Passes.class);
    }

    @Test
    void doesNotKnowAtFirstPutsTheFollowUpOffAndAnswersLater() {
        assertThat(person.meet(asked("goals", "value", false)))
                .isEqualTo(new Turn.Says("No idea.", Manner.DOES_NOT_KNOW));
        assertThat(person.meet(asked("goals", "value", true))).isInstanceOf(Turn.NotNow.class);
        assertThat(text(person.meet(asked("goals", "value", false)))).isEqualTo("25 hours a week.");
        assertThat(text(person.meet(asked("goals", "value", true)))).isEqualTo("And 6000 euros.");
    }

    @Test
    void hasSecondThoughtsSomeAnswersLater() {
        person.meet(asked("tech_stack", "database", false));
        for (var time = 0; time < 4; time++) {
            assertThat(text(person.meet(asked("goals", "users", time > 0)))).doesNotContain("PostgreSQL");
        }

        assertThat(person.meet(asked("goals", "scope", false)))
                .isEqualTo(new Turn.Says("Seats only. Make it PostgreSQL.", Manner.CHANGES_MIND));
        assertThat(person.secondThoughts()).isEmpty();
    }

    @Test
    void saysItsSecondThoughtsUnaskedWhenTheQuestionsRunOut() {
        assertThat(person.secondThoughts()).isEmpty();
        person.meet(asked("tech_stack", "database", false));

        assertThat(person.secondThoughts()).contains("Make it PostgreSQL.");
        assertThat(person.secondThoughts()).isEmpty();
    }

    @Test
    void hasNothingToTakeBackOnceTheConflictWasSettled() {
        person.meet(asked("tech_stack", "database", false));
        person.settle();

        assertThat(person.secondThoughts()).isEmpty();
    }

    private static Question asked(String category, String facet, boolean followUp) {
        return new Question("q", "?", category, facet, null, null, followUp, null, null);
    }

    private static String text(Turn turn) {
        return turn instanceof Turn.Says says ? says.text() : turn.toString();
    }
}
