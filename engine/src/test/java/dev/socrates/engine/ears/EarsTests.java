package dev.socrates.engine.ears;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.ears.Slot.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The gate shall close within 5 seconds.                               | UBIQUITOUS
                    When a parcel arrives, the system shall notify the clerk.            | EVENT_DRIVEN
                    as soon as a guest signs in we send a welcome mail                   | EVENT_DRIVEN
                    We send a welcome mail as soon as a guest signs in.                  | EVENT_DRIVEN
                    Accounts are locked after 5 failed attempts.                         | EVENT_DRIVEN
                    While the printer is offline, the till shall keep the receipts.      | STATE_DRIVEN
                    during an outage orders are queued                                   | STATE_DRIVEN
                    In maintenance mode the shop shows a notice.                         | STATE_DRIVEN
                    If the payment fails, then the system shall cancel the order.        | UNWANTED
                    If the payment fails we cancel the order                             | UNWANTED
                    Should the connection break, the tablet keeps the data.              | UNWANTED
                    In case of fire the doors must open.                                 | UNWANTED
                    Where the premium plan is booked, the app shall export to PDF.       | OPTIONAL
                    With the premium plan users can export reports.                      | OPTIONAL
                    While the shop is open, when an order comes in, a bell must ring.    | COMPLEX
                    Nurses must see who changed a chart and when it happened.            | UBIQUITOUS
                    Backups run once a day.                                              | UBIQUITOUS
                    """)
    void knowsThePatternFromFreePhrasingToo(String sentence, EarsPattern pattern) {
        assertThat(Ears.of(sentence).pattern()).isEqualTo(pattern);
    }

    @Test
    void fillsItsSlotsWithWordsOfTheSentence() {
        var sentence = "as soon as a user signs in we send a welcome mail";
        var ears = Ears.of(sentence);
        assertThat(ears.slots()).extracting(Slot::kind).containsExactly(Kind.TRIGGER, Kind.ACTOR, Kind.RESPONSE);
        assertThat(ears.slots()).extracting(Slot::text).containsExactly("a user signs in", "we", "send a welcome mail");
        assertThat(ears.slots())
                .allSatisfy(slot ->
                        assertThat(slot.span().orElseThrow().in(sentence)).isEqualTo(slot.text()));
        assertThat(ears.slots().getFirst().because()).contains("as soon as");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    as soon as a user signs in we send a welcome mail      | When a user signs in, we shall send a welcome mail.
                    If the payment fails the shop cancels the order        | If the payment fails, then the shop shall cancel the order.
                    The system does not delete invoices.                   | The system shall not delete invoices.
                    Passwords must never be stored in plain text           | Passwords shall not be stored in plain text by <actor>.
                    It must be possible for doctors to edit charts         | Doctors may edit charts.
                    The shop closes unless a guest is still there          | Unless a guest is still there, the shop shall close.
                    Nurses can view charts                                 | Nurses may view charts.
                    Orders must be packed by the warehouse team            | Orders shall be packed by the warehouse team.
                    Notify the driver when a parcel is late                | When a parcel is late, <actor> shall notify the driver.
                    When something happens                                 | When something happens, <actor> shall <response>.
                    """)
    void rewritesWithItsOwnWordsAndShowsWhatIsMissing(String sentence, String rewritten) {
        assertThat(Ears.of(sentence).rewritten()).isEqualTo(rewritten);
        assertThat(Ears.of(sentence).original()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "React, Spring Boot and PostgreSQL",
                "99.9 % availability between 7 and 22 o'clock",
                "no idea, ask the treasurer",
                "We want a search that is as fast as a phone book",
                "I guess 500 users"
            })
    void takesNotesAndWishesForNoRequirement(String text) {
        assertThat(Ears.of(text).legible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users log in with their company account.",
                "Deploy with Helm on Kubernetes.",
                "Support answers tickets within 4 hours.",
                "Brokers, dealers and clerks see the file."
            })
    void readsPlainSentences(String text) {
        assertThat(Ears.of(text).legible()).isTrue();
    }

    @Test
    void knowsWhoActsFromWhatIsOrdered() {
        assertThat(Ears.of("Support answers tickets within 4 hours.").rewritten())
                .isEqualTo("Support shall answer tickets within 4 hours.");
        assertThat(Ears.of("Deploy with Helm on Kubernetes.").rewritten())
                .isEqualTo("<actor> shall deploy with Helm on Kubernetes.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Ears.of("During an outage orders are queued").missing()).containsExactly(Kind.ACTOR);
        assertThat(Ears.of("fast and modern").missing()).containsExactly(Kind.ACTOR, Kind.RESPONSE);
        assertThat(Ears.of("fast and modern").confidence()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "when", "If", "while ,", "shall", "when if while", ": , ;", "as soon as as soon as"})
    void readsFragmentsWithoutComplaint(String sentence) {
        assertThat(Ears.of(sentence).confidence()).isLessThanOrEqualTo(0.9);
    }

    @Property(tries = 150)
    void inventsNothing(@ForAll String text) {
        for (var slot : Ears.of(text).slots()) {
            slot.span().ifPresent(span -> assertThat(span.in(text)).isEqualTo(slot.text()));
        }
    }
}
