package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stores      | stored
                    categories  | category
                    logging     | logged
                    kept        | keep
                    encrypting  | encrypts
                    people      | person
                    replies     | replied
                    """)
    void bringsFormsOfAWordTogether(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Users must log in                               | MUST
                    The system shall not send spam                  | MUST_NOT
                    Nobody can delete an invoice                    | MUST_NOT
                    It can't be deleted                             | MUST_NOT
                    No user may see it                              | MUST_NOT
                    It should not be possible to pay twice          | SHOULD_NOT
                    Pages should load quickly                       | SHOULD
                    Nurses can view charts                          | MAY
                    The data has to stay in the EU                  | MUST
                    Invoices are kept                               | FACT
                    It is forbidden to share a password             | MUST_NOT
                    Nothing may be deleted                          | MUST_NOT
                    The clerk is required to confirm                | MUST
                    It is imperative that logs are kept             | MUST
                    Members are supposed to sign in                 | SHOULD
                    Members are permitted to export                 | MAY
                    Guests needn't sign in                          | MAY
                    Guests do not have to sign in                   | MAY
                    Guests aren't required to sign in               | MAY
                    There is no need to sign in                     | MAY
                    Shops lose orders because nobody can call them  | FACT
                    """)
    void hearsHowBindingAStatementIs(String text, Modality modality) {
        assertThat(Modalities.of(Words.lower(text))).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nurses can view charts                           | nurse
                    As a dispatcher, I want to assign drivers        | dispatcher
                    As the warehouse manager I want to see stock     | warehouse manager
                    The system must send an e-mail                   | system
                    Every registered customer may cancel             | registered customer
                    It must be possible for doctors to edit them     | doctor
                    Only administrators can delete users             | administrator
                    Invoices are kept for ten years                  |
                    The server must restart                          |
                    Orders must be packed                            |
                    """)
    void namesWhoActs(String text, String actor) {
        assertThat(Actors.of(Words.lower(text)).orElse(null)).isEqualTo(actor);
    }

    @Test
    void cutsContractionsIntoTheirWords() {
        assertThat(Words.lower("We don't, can\u2019t and won't; it's the nurse's"))
                .containsExactly("we", "do", "not", "can", "not", "and", "will", "not", "it", "is", "the", "nurse");
    }

    @Test
    void placesEveryTokenInsideTheText() {
        var random = new Random(11);
        for (int run = 0; run < 500; run++) {
            var text = SentencesTests.randomText(random, 120);
            int end = 0;
            for (var token : Words.of(text)) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                end = token.end();
            }
        }
    }
}
