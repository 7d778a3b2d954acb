package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socrates.engine.pack.Facet.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionParserTests {

    private static final Pack PACK = new SmallPack()
            .facet("speed.wait", ValueType.DURATION, "target!", "accepted!")
            .facet("speed.load", ValueType.COUNT, "users!")
            .facet("plan.limits", ValueType.MONEY, "budget!")
            .facet("plan.dates", ValueType.DATE, "deadline!")
            .facet("plan.words", ValueType.TEXT, "law")
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    speed.wait.target < 200 ms and                 | 31 | expected a path, a number, a date, 'count', 'exists' or 'missing', found the end
                    speed.wait.target 200 ms                       | 19 | expected ==, !=, <, <=, >, >=, contains, mentions or in, found '200'
                    (exists speed.wait                             | 19 | expected ')', found the end
                    exists speed.wait exists plan.dates            | 19 | expected 'and', 'or' or the end, found 'exists'
                    exists "speed"                                 | 8  | expected a path such as category.facet.key, found 'speed'
                    plan.words contains law                        | 21 | expected words in quotes, found 'law'
                    plan.words contains ("a" "b")                  | 26 | expected ')', found 'b'
                    plan.words contains "law                       | 21 | expected a closing quote
                    exists speed.wait & exists plan.dates          | 19 | '&' begins no word of a condition
                    speed.hurry.target < 1 s                       | 1  | 'hurry' is no facet of speed; there are wait, load
                    haste.wait < 1 s                               | 1  | 'haste' is no category; there are speed, plan
                    speed.wait.goal < 1 s                          | 1  | 'goal' is no key of speed.wait; there are target, accepted
                    speed.wait.target.worst < 1 s                  | 1  | 'speed.wait.target.worst' has more than category, facet and key
                    speed.wait.target < 10 users                   | 21 | a duration cannot be compared with a count
                    speed.wait.target < speed.load.users           | 21 | a duration cannot be compared with a count
                    speed.load.users < 10 %                        | 20 | a count cannot be compared with a percent
                    speed.wait < 1 s                               | 1  | speed.wait is a facet and has no value to compare; use exists, missing, count, contains or mentions
                    plan.words.law == "GDPR"                       | 19 | plan.words.law is a text, not a technology; use 'contains' for its words
                    count(speed.wait) == "two"                     | 22 | words cannot be compared with a number
                    plan contains "law"                            | 1  | plan is a category; name a facet or a key of it
                    plan.dates.deadline < 2027-13-01               | 23 | '2027-13-01' is no date such as 2027-03-31
                    """)
    void saysWhereAConditionIsWrongAndWhatWasExpected(String condition, int column, String message) {
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> ConditionParser.parse(condition, PACK.categories()))
                .withMessage("column " + column + ": " + message)
                .satisfies(faulty -> assertThat(faulty.column()).isEqualTo(column));
    }

    @Test
    void andBindsStrongerThanOrAndNotStrongest() {
        var one = "exists speed.wait";
        var two = "exists speed.load";

        assertThat(parse(one + " or " + two + " and not " + one + " or " + two))
                .isEqualTo(parse(one + " or (" + two + " and (not (" + one + "))) or " + two));
    }

    @Test
    void refusesATechnologyThatItsGroupDoesNotHave() {
        var software = Packs.load("software");

        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> ConditionParser.parse(
                        "tech_stack.database.primary_database == \"SQLight\"", software.categories()))
                .withMessageContaining("'SQLight' is no technology of the group database");
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> ConditionParser.parse(
                        "tech_stack.database.primary_database < \"SQLite\"", software.categories()))
                .withMessageContaining("technologies have no order");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        var deep = "(".repeat(5000) + "exists speed.wait" + ")".repeat(5000);

        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> parse(deep))
                .withMessageContaining("nested too deeply");
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> parse("not ".repeat(5000) + "exists speed.wait"))
                .withMessageContaining("nested too deeply");
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 60) String text) {
        assertThat(catchThrowable(() -> parse(text))).isInstanceOfAny(ConditionException.class);
    }

    @Property(tries = 300)
    void anyOrderOfWordsIsReadOrRefused(@ForAll List<@IntRange(max = 13) Integer> order) {
        var words = List.of(
                "and",
                "or",
                "not",
                "(",
                ")",
                "exists",
                "missing",
                "count",
                "speed.wait",
                "speed.wait.target",
                "<",
                "200",
                "ms",
                "\"x\"");
        var text = order.stream().limit(12).map(words::get).collect(Collectors.joining(" "));
        var failure = catchThrowable(() -> parse(text));
        if (failure != null) {
            assertThat(failure).isInstanceOf(ConditionException.class);
        }
    }

    private static Condition parse(String text) {
        return ConditionParser.parse(text, PACK.categories());
    }
}
