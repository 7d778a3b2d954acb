package dev.socrates.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Members can reserve a boat for the afternoon.        | ENGLISH
                    2,000 concurrent users                               | ENGLISH
                    PostgreSQL                                           | ENGLISH
                    Budget                                               | ENGLISH
                    n/a                                                  | ENGLISH
                    The die is cast in winter                            | ENGLISH
                    Fast                                                 | ENGLISH
                    PDF, Word, Excel                                     | ENGLISH
                    Die Mitglieder können ein Boot reservieren.          | GERMAN
                    Zehn Jahre                                           | GERMAN
                    FastAPI mit PostgreSQL auf AWS                       | GERMAN
                    Les membres peuvent réserver un bateau.              | FRENCH
                    Aucune idée                                          | FRENCH
                    Los socios pueden reservar un barco.                 | SPANISH
                    diez años                                            | SPANISH
                    Členové si mohou rezervovat loď.                     | CZECH
                    deset let                                            | CZECH
                    I soci devono poter prenotare una barca ogni giorno. | OTHER
                    De leden moeten een boot kunnen reserveren.          | OTHER
                    """)
    void tellsTheLanguage(String text, Language language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Property(tries = 200)
    void hasAnAnswerForAnyText(@ForAll String text) {
        assertThat(Languages.of(text)).isNotNull();
    }
}
