package dev.socrates.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTests {

    @Test
    void isFoundByScannersAndSelectedWithADoubleClick() {
        assertThat(KeyText.random()).matches("sk_socrates_[0-9A-Za-z]{49}");
        assertThat(KeyText.prefix(KeyText.random())).matches("sk_socrates_[0-9A-Za-z]{4}");
    }

    @Test
    void isNeverTheSame() {
        var keys = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var key = KeyText.random();
            assertThat(KeyText.isWhole(key)).as(key).isTrue();
            keys.add(key);
        }

        assertThat(keys).hasSize(1_000);
        assertThat(keys.stream()
                        .flatMapToInt(key -> key.substring(12, 55).chars())
                        .distinct())
                .hasSize(62);
    }

    @Test
    void tellsEveryWrongCharacterAndEveryExchangedPair() {
        var key = KeyText.random();
        for (int i = 12; i < key.length(); i++) {
            var wrong = new StringBuilder(key);
            wrong.setCharAt(i, key.charAt(i) == 'x' ? 'y' : 'x');
            assertThat(KeyText.isWhole(wrong.toString())).as(wrong.toString()).isFalse();
            if (i + 1 < key.length() && key.charAt(i) != key.charAt(i + 1)) {
                var exchanged = new StringBuilder(key);
                exchanged.setCharAt(i, key.charAt(i + 1));
                exchanged.setCharAt(i + 1, key.charAt(i));
                assertThat(KeyText.isWhole(exchanged.toString()))
                        .as(exchanged.toString())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sk_socrates_", "sk_", "é", "sk_socrates_0123456789012345678901234567890123456789012345678"})
    @EmptySource
    void whatIsNoneIsNone(String text) {
        assertThat(KeyText.isWhole(text)).isFalse();
    }

    @Test
    void takesNothingAroundIt() {
        var key = KeyText.random();

        assertThat(KeyText.isWhole(key + "\n")).isFalse();
        assertThat(KeyText.isWhole(" " + key)).isFalse();
        assertThat(KeyText.isWhole(key.toLowerCase(java.util.Locale.ROOT))).isFalse();
    }
}
