package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownClaimsTests {

    private final ConflictTestEmbedder embedder = new ConflictTestEmbedder();
    private final ConflictDetector detector = new ConflictDetector(ConflictPairsTest.PACK, embedder);

    @Test
    void findTheOneThatClashesAmongThousands() {
        var claims = new ArrayList<KnownClaim>();
        for (int i = 0; i < 2_000; i++) {
            claims.add(KnownClaim.of(claim("c" + i, "Shelf number " + i + "x is painted in colour " + i + "y.")
                    .about("shelf" + i)
                    .build()));
        }
        claims.add(KnownClaim.of(latency("old", "Search answers within 2 seconds.")));

        var findings = detector.compare(
                List.of(KnownClaim.of(latency("new", "Search answers within 500 ms."))), detector.know(claims));

        assertThat(findings).extracting(Finding::existing).containsExactly("old");
    }

    @Test
    void computeNoVectorThatIsKnown() {
        var old = stored(
                claim("old", "Guests rent bicycles and helmets at the harbour.").build());
        var incoming = stored(
                claim("new", "Guests rent canoes and helmets at the harbour.").build());
        embedder.calls.set(0);

        detector.compare(List.of(incoming), detector.know(List.of(old)));

        assertThat(embedder.calls).hasValue(0);
    }

    @Test
    void raiseNoFalseAlarmWithStoredVectors() throws IOException {
        for (var row : ConflictPairsTest.rows().toList()) {
            if (row.expected().equals("NONE")) {
                var existing = detector.know(List.of(stored(row.existing())));

                assertThat(detector.compare(List.of(stored(row.incoming())), existing))
                        .as(row.toString())
                        .isEmpty();
            }
        }
    }

    private KnownClaim stored(Claim claim) {
        return new KnownClaim(claim, embedder.embed(List.of(claim.statement())).getFirst());
    }

    private static Claim latency(String id, String statement) {
        return claim(id, statement)
                .of("performance.response_time", "latency")
                .about("search")
                .build();
    }
}
