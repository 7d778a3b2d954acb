package dev.socrates.engine.ears;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomsTests {

    private static List<String> statements(String sentence) {
        return Atoms.of(sentence).stream().map(Atom::statement).toList();
    }

    @Test
    void takesADenialAlong() {
        assertThat(statements("Passwords are hashed with bcrypt and never logged."))
                .containsExactly("Passwords are hashed with bcrypt.", "Passwords are never logged.");
    }

    @Test
    void givesEachDeedItsSubject() {
        assertThat(statements("The system shall send a receipt and update the stock."))
                .containsExactly("The system shall send a receipt.", "The system shall update the stock.");
        assertThat(statements("The printer prints labels and stores them for a week."))
                .containsExactly("The printer prints labels.", "The printer stores them for a week.");
    }

    @Test
    void givesEachSubjectItsDeed() {
        assertThat(statements("Nurses and doctors can view charts."))
                .containsExactly("Nurses can view charts.", "Doctors can view charts.");
    }

    @Test
    void cutsBetweenWholeClauses() {
        assertThat(statements("Nurses can view charts and doctors can edit them."))
                .containsExactly("Nurses can view charts.", "Doctors can edit them.");
    }

    @Test
    void makesAStatementOfEachItemBehindAColon() {
        assertThat(statements("The app supports these formats: PDF, Word and Excel."))
                .containsExactly(
                        "The app supports these formats: PDF.",
                        "The app supports these formats: Word.",
                        "The app supports these formats: Excel.");
    }

    @Test
    void repeatsTheConditionInEachPart() {
        assertThat(statements("When a payment fails, the system shall notify the customer and cancel the order."))
                .containsExactly(
                        "When a payment fails, the system shall notify the customer.",
                        "When a payment fails, the system shall cancel the order.");
        assertThat(statements("Notify the driver and print the label when a parcel is late."))
                .containsExactly("Notify the driver when a parcel is late.", "Print the label when a parcel is late.");
    }

    @Test
    void keepsTheDenialInEachPart() {
        assertThat(statements("The system shall not delete invoices and shall keep logs for a year."))
                .containsExactly("The system shall not delete invoices.", "The system shall keep logs for a year.");
    }

    @Test
    void pointsAtTheWordsOfEachPart() {
        var sentence = "The system shall send a receipt and update the stock.";
        assertThat(Atoms.of(sentence))
                .extracting(atom -> atom.evidence().in(sentence))
                .containsExactly("The system shall send a receipt", "update the stock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users must accept the terms and conditions.",
                "Users have read and write access.",
                "It takes between 5 and 10 seconds.",
                "The R&D team can view and edit orders.",
                "Clerks record and track claims.",
                "Users can create invoices and orders.",
                "Parcels are checked, packed and shipped by the warehouse.",
                "We keep invoices for 10 years and logs for 30 days.",
                "Nothing"
            })
    void leavesTogetherWhatBelongsTogether(String sentence) {
        assertThat(statements(sentence)).containsExactly(sentence);
    }

    @Property(tries = 150)
    void staysInsideOfAnyText(@ForAll String text) {
        assertThat(Atoms.of(text))
                .isNotEmpty()
                .allSatisfy(atom -> assertThat(atom.evidence().end()).isLessThanOrEqualTo(text.length()));
    }
}
