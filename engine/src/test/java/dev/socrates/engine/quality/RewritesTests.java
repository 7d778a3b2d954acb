package dev.socrates.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewritesTests {

    @Test
    void putsALimitInPlaceOfHaste() {
        assertThat(rewrite("The gate shall open quickly.")).isEqualTo("The gate shall open within <n> seconds.");
    }

    @Test
    void putsAFigureInPlaceOfALargeNumber() {
        assertThat(rewrite("The archive shall hold a large number of parcels."))
                .isEqualTo("The archive shall hold at least <n> parcels.");
    }

    @Test
    void asksWhoActs() {
        assertThat(rewrite("The 12 parcels shall be weighed."))
                .isEqualTo("The 12 parcels shall be weighed by <actor>.");
    }

    @Test
    void splitsTwoDemands() {
        assertThat(rewrite("If a parcel arrives, the scale shall print a label and open the gate."))
                .isEqualTo("If a parcel arrives, the scale shall print a label."
                        + " If a parcel arrives, the scale shall open the gate.");
    }

    @Test
    void splitsTwoClausesAtTheirJoint() {
        assertThat(rewrite("The scale shall print a label and the gate shall open."))
                .isEqualTo("The scale shall print a label. The gate shall open.");
    }

    @Test
    void movesAReasonBehindTheDemand() {
        assertThat(rewrite("The scale must print a label in order to speed sorting up."))
                .isEqualTo("The scale must print a label. Reason: in order to speed sorting up.");
    }

    @Test
    void movesAnAsideBehindTheDemand() {
        assertThat(rewrite("The scale must print a label (80 mm wide)."))
                .isEqualTo("The scale must print a label. Note: 80 mm wide.");
    }

    @Test
    void makesADemandBind() {
        assertThat(rewrite("The scale should print a label.")).isEqualTo("The scale shall print a label.");
    }

    @Test
    void putsWhatPeopleMayDoAsWhatTheSystemDoes() {
        assertThat(rewrite("Guests can cancel without a fee."))
                .isEqualTo("<the system> shall let guests cancel without a fee.");
        assertThat(rewrite("If the stock is below 10, buyers can reorder."))
                .isEqualTo("If the stock is below 10, <the system> shall let buyers reorder.");
        assertThat(rewrite("The system can export a list.")).isEqualTo("The system shall export a list.");
    }

    @Test
    void splitsWithTheVerbThatAParticipleNeeds() {
        assertThat(rewrite("The parcels must be weighed by a clerk and stored by a porter."))
                .isEqualTo("The parcels must be weighed by a clerk. The parcels must be stored by a porter.");
    }

    @Test
    void dropsTheDetour() {
        assertThat(rewrite("The scale shall be able to print a label.")).isEqualTo("The scale shall print a label.");
    }

    @Test
    void keepsEveryFigure() {
        assertThat(Figures.kept("Within 5 to 10 days.", "Within 5 days.")).startsWith("Within 5 to 10 days.");
        assertThat(Figures.kept("Within 5 days.", "At most 5 days.")).isEqualTo("At most 5 days.");
    }

    private static String rewrite(String text) {
        return Smells.in(text).getFirst().rewrite();
    }
}
