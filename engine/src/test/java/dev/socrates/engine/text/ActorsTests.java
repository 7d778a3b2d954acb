package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTests {

    @ParameterizedTest
    @ValueSource(strings = {"courier", "librarian", "assistant", "trainee", "reader", "arborist"})
    void knowsPeopleByTheEndingsOfTheirNames(String noun) {
        assertThat(Actors.isPerson(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"locker", "thermometer", "elevator", "dispenser", "hamster", "checklist", "degree", "radiator"})
    void takesThingsOfTheSameEndingsForThings(String noun) {
        assertThat(Actors.isPerson(noun)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Couriers can open a door.| courier",
                "As a night nurse, I want to see my patients.| night nurse",
                "The system must answer within 2 seconds.| system",
                "It must be possible for tenants to see their codes.| tenant"
            })
    void findsWhoActs(String statement, String actor) {
        assertThat(Actors.of(Words.lower(statement))).contains(actor);
    }

    @Test
    void aThingActsForNobody() {
        assertThat(Actors.of(Words.lower("Lockers can be opened from both sides.")))
                .isEmpty();
    }
}
