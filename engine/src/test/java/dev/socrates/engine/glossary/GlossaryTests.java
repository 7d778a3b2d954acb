package dev.socrates.engine.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.glossary.Relation.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GlossaryTests {

    private static final List<String> STATEMENTS = List.of(
            "A ticket is a request of a customer that needs an answer.",
            "The service level agreement (SLA) says how fast a ticket must be answered.",
            "Each client has an SLA.",
            "Clients can open tickets by e-mail.",
            "The customer gets an email when the ticket is closed.",
            "A work order, also called job sheet, lists the parts.",
            "The Harbour Desk sends the invoice to the customer.");

    private static List<Relation> relations(Kind kind, List<String> statements) {
        return Glossary.of(statements).relations().stream()
                .filter(relation -> relation.kind() == kind)
                .toList();
    }

    @Test
    void listsWhatIsSaidOftenOrWrittenAsAName() {
        assertThat(Glossary.of(STATEMENTS).terms())
                .extracting(Term::name)
                .contains("ticket", "customer", "client", "SLA", "Harbour Desk", "job sheet")
                .startsWith("ticket");
    }

    @Test
    void countsSingularAndPluralAsOneTerm() {
        var ticket = Glossary.of(STATEMENTS).term("tickets").orElseThrow();
        assertThat(ticket.forms()).containsExactlyInAnyOrder("ticket", "tickets");
        assertThat(ticket.mentions()).isEqualTo(4);
        assertThat(ticket.places())
                .allSatisfy(place -> assertThat(place.span().in(STATEMENTS.get(place.statement())))
                        .startsWith("ticket"));
    }

    @Test
    void findsTheDefinitionOfATerm() {
        assertThat(Glossary.of(STATEMENTS).term("ticket").orElseThrow().definition())
                .contains(STATEMENTS.getFirst());
    }

    @Test
    void knowsWhatAnAbbreviationStandsFor() {
        assertThat(relations(Kind.ABBREVIATION, STATEMENTS)).singleElement().satisfies(relation -> {
            assertThat(relation.one()).isEqualTo("SLA");
            assertThat(relation.other()).isEqualTo("service level agreement");
        });
        assertThat(relations(Kind.ABBREVIATION, List.of("RTO (recovery time objective) is 4 hours.")))
                .hasSize(1);
        assertThat(relations(Kind.ABBREVIATION, List.of("The Desk (see below) is open.")))
                .isEmpty();
    }

    @Test
    void hearsThatOneThingHasTwoNames() {
        assertThat(relations(Kind.ALSO_CALLED, STATEMENTS)).singleElement().satisfies(relation -> {
            assertThat(relation.one()).isEqualTo("work order");
            assertThat(relation.other()).isEqualTo("job sheet");
            assertThat(relation.because()).contains("also called");
        });
    }

    @Test
    void bringsSpellingsTogether() {
        assertThat(relations(Kind.SPELLING, STATEMENTS))
                .singleElement()
                .satisfies(relation -> assertThat(List.of(relation.one(), relation.other()))
                        .containsExactlyInAnyOrder("e-mail", "email"));
    }

    @Test
    void asksWhetherTwoTermsAreOneThing() {
        assertThat(relations(Kind.SAME_THING, STATEMENTS))
                .singleElement()
                .satisfies(relation -> assertThat(List.of(relation.one(), relation.other()))
                        .containsExactlyInAnyOrder("customer", "client"));
    }

    @Test
    void asksWhenOneTermIsTwoThings() {
        var statements = List.of(
                "A ticket is a request of a customer.",
                "A ticket is a seat in the evening show.",
                "PM (project manager) signs.",
                "PM (product marketing) pays.");
        assertThat(relations(Kind.TWO_THINGS, statements))
                .extracting(Relation::one)
                .containsExactlyInAnyOrder("ticket", "PM");
    }

    @Test
    void takesNearnessInMeaningFromTheEmbedder() {
        var statements =
                List.of("The berth is free.", "We paint the berth.", "The quay is free.", "We paint the quay.");
        assertThat(Glossary.of(statements, alike("berth", "quay")).relations())
                .anySatisfy(relation -> assertThat(List.of(relation.one(), relation.other()))
                        .containsExactlyInAnyOrder("berth", "quay"));
    }

    @Test
    void aWordThatIsPartOfAnotherNamesAnotherThing() {
        var statements = List.of(
                "The table is free.", "We paint the table.", "The timetable is free.", "We paint the timetable.");
        assertThat(Glossary.of(statements, alike("table", "timetable")).relations())
                .isEmpty();
    }

    private static Embedder alike(String one, String other) {
        return new Embedder() {
            @Override
            public List<float[]> embed(List<String> texts) {
                return texts.stream()
                        .map(text -> text.equals(one) || text.equals(other) ? new float[] {1, 0} : new float[] {0, 1})
                        .toList();
            }

            @Override
            public String model() {
                return "alike";
            }
        };
    }

    @Property(tries = 60)
    void readsAnyText(@ForAll List<String> texts) {
        var statements = texts.subList(0, Math.min(texts.size(), 5));
        assertThat(Glossary.of(statements).terms())
                .allSatisfy(term -> assertThat(term.name()).isNotBlank());
    }
}
