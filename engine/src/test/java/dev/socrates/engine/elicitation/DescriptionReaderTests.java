package dev.socrates.engine.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionReaderTests {

    private static final String VET = """
            We are a small vet practice. Pet owners call us all day, and we write their visits into a paper diary.
            I need a portal where they can book appointments, see vaccination records and get reminders.
            """;

    @Test
    void findsWhatItIsCalled() {
        assertThat(DescriptionReader.read(VET).product()).isEqualTo("portal");
        assertThat(DescriptionReader.read("Something for our choir.").product()).isEqualTo("application");
    }

    @Test
    void findsWhatItIsAbout() {
        assertThat(DescriptionReader.read(VET).things())
                .extracting(Thing::many)
                .contains("appointments", "vaccination records", "reminders");
    }

    @Test
    void findsThePeople() {
        assertThat(DescriptionReader.read(VET).people()).containsExactly("pet owners");
    }

    @Test
    void findsWhatPeopleDo() {
        assertThat(DescriptionReader.read("I want an app to borrow and return power tools.")
                        .acts())
                .containsExactly("borrow power tools", "return power tools");
    }

    @Test
    void takesVerbsBeforeAThingForVerbs() {
        assertThat(DescriptionReader.read("A site that lets members share recipes and view menus.")
                        .things())
                .extracting(Thing::many)
                .containsExactly("recipes", "menus");
    }

    @Test
    void takesWhereItIsForTheLeastOfIt() {
        var parcels = DescriptionReader.read("Lockers in apartment houses where couriers drop parcels.");

        assertThat(parcels.things()).extracting(Thing::many).containsExactly("lockers", "parcels", "apartment houses");
        assertThat(parcels.people()).containsExactly("couriers");
    }

    @Test
    void namesAThingOnce() {
        var parcels = DescriptionReader.read("We put up parcel lockers. Couriers fill the lockers and print labels.");

        assertThat(parcels.things()).extracting(Thing::many).containsExactly("parcel lockers", "labels");
    }

    @Test
    void countsOnlyWhatTheTextCounts() {
        assertThat(DescriptionReader.read("I need a website to plan a wedding and to follow local weather.")
                        .things())
                .contains(new Thing("weddings", "wedding"), new Thing("local weather", null));
    }

    @Test
    void asksNobodyAboutProperNames() {
        assertThat(DescriptionReader.read("I want a website for Harbour Lights Theatre that sells tickets.")
                        .things())
                .extracting(Thing::many)
                .containsExactly("tickets");
    }

    @Test
    void findsNothingInOtherLanguages() {
        var german =
                DescriptionReader.read("Ich brauche eine Website, auf der meine Kunden Termine vereinbaren können.");
        assertThat(german.things()).isEmpty();
        assertThat(german.kinds()).isEmpty();
    }

    @Test
    void recognisesTheKind() {
        assertThat(DescriptionReader.read(VET).kinds()).contains("booking");
        assertThat(DescriptionReader.read("I need a page where children play a puzzle game.")
                        .kinds())
                .contains("game");
    }
}
