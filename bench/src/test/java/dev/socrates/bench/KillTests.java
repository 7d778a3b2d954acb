package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Twice each way; `./socrates bench --kill` does it twenty times.
class KillTests {

    @Test
    void noConfirmedAnswerIsLostAndNoneHalfStoredWhenTheServerIsKilled() throws IOException {
        var command = PackagedServer.command();
        assumeTrue(command.isPresent(), "no packaged server");

        var result = KillTest.run(command.get(), 2);

        assertThat(result.findings()).isEmpty();
        assertThat(result.kills()).isEqualTo(4);
        assertThat(result.confirmed()).isPositive();
    }
}
