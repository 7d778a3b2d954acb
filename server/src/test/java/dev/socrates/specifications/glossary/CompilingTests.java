package dev.socrates.specifications.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.glossary.Glossary;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.glossary.Word.OtherName;
import dev.socrates.specifications.glossary.Word.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompilingTests {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final List<String> STATEMENTS = List.of(
            "The customer can renew a loan, and the customer pays for it.",
            "A client returns a loan, and the client goes home.",
            "The main data bank (MDB) is copied every night.",
            "Each branch reads the MDB.");

    @Test
    void goesByTheLongFormOfAnAbbreviation() {
        var word = word(compile(List.of(), List.of()), "main data bank");

        assertThat(word.names()).containsExactly(new OtherName("MDB", OtherName.Kind.ABBREVIATION, 2));
        assertThat(word.statements()).hasSize(2);
        assertThat(word.twoWords()).isFalse();
    }

    @Test
    void goesByTheNameThatPeopleKeepHoweverOftenItIsUsed() {
        var book = compile(List.of(), List.of(same("client", "customer")));

        assertThat(word(book, "client").mentions()).isEqualTo(4);
        assertThat(word(book, "client").twoWords()).isTrue();
        assertThat(book.doubts()).isEmpty();
    }

    @Test
    void losesNoNameInACircleOfMerges() {
        var book = compile(
                List.of(), List.of(same("client", "customer"), same("customer", "loan"), same("loan", "client")));

        var all = book.words().stream().filter(word -> word.mentions() == 6).toList();
        assertThat(all)
                .singleElement()
                .satisfies(word -> assertThat(word.names()).hasSize(2));
    }

    @Test
    void keepsADecisionThatNoStatementSpeaksOfAnyMore() {
        var book = compile(List.of(decided("shelf", Status.CONFIRMED)), List.of());

        assertThat(word(book, "shelf").mentions()).isZero();
        assertThat(book.confirmed()).hasSize(1);
    }

    @Test
    void asksNothingAboutAWordThatIsNone() {
        assertThat(compile(List.of(), List.of()).doubts()).hasSize(1);
        assertThat(compile(List.of(decided("client", Status.REJECTED)), List.of())
                        .doubts())
                .isEmpty();
    }

    private static Wordbook compile(List<Decided> decided, List<Pair> pairs) {
        var statements = STATEMENTS.stream().map(CompilingTests::specification).toList();
        return Compiling.of(Glossary.of(STATEMENTS), statements, decided, pairs);
    }

    private static Word word(Wordbook book, String name) {
        return book.words().stream()
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + book.words()));
    }

    private static Pair same(String kept, String other) {
        return Pair.of(UUID.randomUUID(), kept, other, true, SOMEBODY, Instant.EPOCH);
    }

    private static Decided decided(String name, Status status) {
        return new Decided(UUID.randomUUID(), name, name, status, null, 1, SOMEBODY, Instant.EPOCH);
    }

    private static Specification specification(String statement) {
        var content = new Specification.Content(
                statement,
                null,
                Modality.FACT,
                null,
                1,
                1,
                true,
                false,
                Specification.Source.USER_INPUT,
                List.of(),
                List.of(),
                null);
        return new Specification(
                new SpecificationId(UUID.randomUUID()),
                new FacetId("requirements", "core_features"),
                "system",
                "feature",
                Specification.Status.CURRENT,
                1,
                content,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
