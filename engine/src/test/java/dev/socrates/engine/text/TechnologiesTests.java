package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.text.Technologies.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TechnologiesTests {

    private static List<Technologies.Choice> in(String text) {
        return Technologies.in(text, Words.of(text), false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a web app with fastapi                | FastAPI
                    we like postgres best                 | PostgreSQL
                    deployed to k8s                       | Kubernetes
                    The backend is written in Go          | Go
                    an API in C# and nothing else         | C#
                    Node.js, as always                    | Node.js
                    The service uses Spring Boot          | Spring Boot
                    hosted on our own servers             | On-premises
                    """)
    void knowsOtherSpellings(String text, String name) {
        assertThat(in(text))
                .extracting(choice -> choice.mention().value().name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to the checkout and pay",
                "Express parcels leave first",
                "orders rise in spring",
                "the rust on the car",
                "a swift answer is needed",
                "mail to jane@flask.example",
                "The app must react within two seconds"
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void tellsTheChosenFromTheRejectedAndTheReplaced() {
        assertThat(in("PostgreSQL instead of MySQL").stream().map(Technologies.Choice::stance))
                .containsExactly(Stance.CHOSEN, Stance.MENTIONED);
        assertThat(in("We must not use MongoDB").stream().map(Technologies.Choice::stance))
                .containsExactly(Stance.REJECTED);
    }
}
