package dev.socrates.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmellsTests {

    @Test
    void findsNothingInAPlainDemand() {
        assertThat(kinds("The terminal shall print a receipt within 3 seconds."))
                .isEmpty();
    }

    @Test
    void findsAPassiveWithNobodyBehindIt() {
        assertThat(kinds("The parcels shall be weighed.")).containsExactly(SmellKind.PASSIVE);
        assertThat(kinds("The parcels shall be weighed by the clerk.")).isEmpty();
        assertThat(kinds("When a parcel is weighed, the scale shall print a label."))
                .isEmpty();
    }

    @Test
    void findsASecondDemand() {
        assertThat(kinds("The scale shall print a label and open the gate.")).containsExactly(SmellKind.COMPOUND);
        assertThat(kinds("The scale shall print a label and a receipt.")).isEmpty();
        assertThat(kinds("If a parcel arrives and waits, the scale shall open the gate."))
                .isEmpty();
    }

    @Test
    void seesNegationOnlyInWhatIsDemanded() {
        assertThat(kinds("The gate shall not open at night.")).containsExactly(SmellKind.NEGATIVE);
        assertThat(kinds("If the parcel does not fit, the gate shall open.")).isEmpty();
    }

    @Test
    void takesALimitForNoDenial() {
        assertThat(kinds("The import shall not take longer than 10 minutes.")).isEmpty();
        assertThat(kinds("The voltage shall not exceed 5 V.")).isEmpty();
    }

    @Test
    void takesWhatIsLeftOutForNoDenial() {
        assertThat(kinds("The clerks don't need a printer.")).isEmpty();
        assertThat(Smells.in("The gate doesn't open at night.").getFirst().words())
                .isEqualTo("doesn't");
    }

    @Test
    void takesHowOftenForNoClaimWithoutException() {
        assertThat(kinds("The scale prints a label every 15 minutes.")).isEmpty();
        assertThat(kinds("Every Monday the clerk prints a list.")).isEmpty();
        assertThat(kinds("Every clerk prints a list.")).containsExactly(SmellKind.UNIVERSAL);
    }

    @Test
    void letsAPermissionForSomeBindTheOthers() {
        assertThat(kinds("Only clerks can open the gate.")).isEmpty();
        assertThat(kinds("Clerks can open the gate.")).containsExactly(SmellKind.WEAK_MODALITY);
    }

    @Test
    void saysOnceWhatIsWrongWithAWord() {
        assertThat(kinds("The gate shall open as soon as possible.")).containsExactly(SmellKind.UNMEASURABLE);
    }

    @Test
    void wantsAReasonInAStory() {
        assertThat(kinds("As a clerk, I want to open the gate so that trucks can leave."))
                .isEmpty();
    }

    @Test
    void tellsAmountsFromThoseWithAFigure() {
        assertThat(kinds("The gate shall open quickly.")).containsExactly(SmellKind.UNMEASURABLE);
        assertThat(kinds("The archive shall hold a large number of parcels.")).containsExactly(SmellKind.UNMEASURABLE);
        assertThat(kinds("The high school shall print its timetable.")).isEmpty();
    }

    @Test
    void asksWhatAComparativeComparesWith() {
        assertThat(kinds("The new gate shall have a higher throughput.")).containsExactly(SmellKind.COMPARATIVE);
        assertThat(kinds("The new gate shall have a higher throughput than the old gate."))
                .isEmpty();
    }

    @Test
    void findsAPronounThatStandsForNothing() {
        assertThat(kinds("It shall print a label.")).containsExactly(SmellKind.AMBIGUOUS_REFERENCE);
        assertThat(kinds("If the scale is idle, it shall print a label.")).isEmpty();
        assertThat(kinds("It is important that the scale prints a label.")).isEmpty();
    }

    @Test
    void findsAFigureWithoutAUnit() {
        assertThat(kinds("The gate shall open within 5.")).containsExactly(SmellKind.MISSING_UNIT);
        assertThat(kinds("The gate shall open within 5 seconds.")).isEmpty();
    }

    @Test
    void findsWhatOneWordShows() {
        assertThat(kinds("The scale must print an appropriate label.")).containsExactly(SmellKind.VAGUE);
        assertThat(kinds("The scale must be easy to calibrate.")).containsExactly(SmellKind.SUBJECTIVE);
        assertThat(kinds("The scale must print a label, if possible.")).containsExactly(SmellKind.ESCAPE_CLAUSE);
        assertThat(kinds("The scale must print the name, the weight, etc.")).containsExactly(SmellKind.OPEN_ENDED);
        assertThat(kinds("The scale must print every label.")).containsExactly(SmellKind.UNIVERSAL);
        assertThat(kinds("The scale should print a label.")).containsExactly(SmellKind.WEAK_MODALITY);
        assertThat(kinds("The width of the label is TBD.")).containsExactly(SmellKind.INCOMPLETE);
        assertThat(kinds("The scale must be able to print a label.")).containsExactly(SmellKind.SUPERFLUOUS_INFINITIVE);
        assertThat(kinds("The scale must print the best label.")).containsExactly(SmellKind.SUPERLATIVE);
    }

    @Test
    void findsSignsAndReasons() {
        assertThat(kinds("The scale must print a label (in black).")).containsExactly(SmellKind.PARENTHESES);
        assertThat(kinds("The General Post Office (GPO) must print a label.")).isEmpty();
        assertThat(kinds("The scale must print labels/receipts.")).containsExactly(SmellKind.OBLIQUE);
        assertThat(kinds("The scale must print a label in order to speed sorting up."))
                .containsExactly(SmellKind.PURPOSE);
    }

    @Test
    void showsTheWordsAtTheirPlace() {
        var text = "Parcels arrive daily. The gate shall open quickly.";

        var finding = Smells.in(text).getFirst();

        assertThat(finding.words())
                .isEqualTo("quickly")
                .isEqualTo(finding.span().in(text));
        assertThat(finding.original()).isEqualTo("The gate shall open quickly.");
        assertThat(finding.reason()).contains("quickly");
        assertThat(finding.kind().rules()).contains("INCOSE R34", "ISO 29148 5.2.7");
    }

    private static List<SmellKind> kinds(String text) {
        return Smells.in(text).stream().map(SmellFinding::kind).toList();
    }
}
