package dev.socrates.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GERMAN  | Die Suche soll in höchstens 0,5 Sekunden antworten. | the search should in at most 0.5 seconds respond.
                    GERMAN  | Kunden dürfen Rechnungen nicht löschen.             | customer must not invoice delete.
                    GERMAN  | 1.250.000 Kunden                                    | 1250000 customer
                    FRENCH  | L'utilisateur doit exporter les factures.           | the user must export the invoice.
                    SPANISH | El cliente no puede borrar facturas.                | the customer cannot delete invoice.
                    CZECH   | Systém musí odpovědět do 2 sekund.                  | system must respond within 2 seconds.
                    """)
    void saysInEnglishWhatTheWordsMean(Language language, String text, String english) {
        assertThat(Gloss.of(text, language)).isEqualTo(english);
    }

    @Test
    void keepsAWordThatItDoesNotKnow() {
        assertThat(Gloss.of("Der Hausmeister heizt.", Language.GERMAN)).contains("Hausmeister");
    }

    @Test
    void endsNoSentenceBehindAnAbbreviationOfItsLanguage() {
        var text = "Wir speichern z. B. Rechnungen, d.h. Belege. Das reicht.";
        assertThat(Gloss.sentences(text, Language.GERMAN)).hasSize(2);
        assertThat(Gloss.sentences("Ukládáme např. faktury. To stačí.", Language.CZECH))
                .hasSize(2);
    }
}
