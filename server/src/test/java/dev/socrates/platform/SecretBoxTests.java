package dev.socrates.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretBoxTests {

    private final SecretBox box = box("a secret of thirty-two characters");

    @Test
    void givesBackWhatWasSealed() {
        for (var secret : new String[] {"", "x", "Größe 🙂\0", "y".repeat(100_000)}) {
            assertThat(box.open("mail 1", box.seal("mail 1", secret))).isEqualTo(secret);
        }
    }

    @Test
    void showsNothingOfTheSecretAndNeverLooksTheSameTwice() {
        var sealed = box.seal("mail 1", "confidential");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("confidential");
        assertThat(sealed).isNotEqualTo(box.seal("mail 1", "confidential"));
    }

    @Test
    void opensForItsOwnerAlone() {
        var sealed = box.seal("two-factor 1", "secret");

        assertThatIllegalStateException().isThrownBy(() -> box.open("two-factor 2", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> box("another key of thirty-two letters").open("two-factor 1", sealed));
    }

    @Test
    void refusesWhatWasChanged() {
        var sealed = box.seal("mail 1", "secret");
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> box.open("mail 1", changed));
        }
        assertThatIllegalStateException().isThrownBy(() -> box.open("mail 1", new byte[0]));
    }

    private static SecretBox box(String key) {
        return new SecretBox(new MasterKey(key.getBytes(StandardCharsets.UTF_8)));
    }
}
