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
                List.of(KnownClaim.of(latency("new", "Search answers within 500 ms."))), KnownClaims.of(claims));

        assertThat(findings).extracting(Finding::existing).containsExactly("old");
    }

    @Test
    void computeNoVectorThatIsKnown() {
        var old = stored(
                claim("old", "Guests rent bicycles and helmets at the harbour.").build());
        var incoming = stored(
                claim("new", "Guests rent canoes and helmets at the harbour.").build());
        embedder.calls.set(0);

        detector.compare(List.of(incoming), KnownClaims.of(List.of(old)));

        assertThat(embedder.calls).hasValue(0);
    }

    @Test
    void raiseNoFalseAlarmWithStoredVectors() throws IOException {
        for (var row : ConflictPairsTest.rows().toList()) {
            if (row.expected().equals("NONE")) {
                var existing = KnownClaims.of(List.of(stored(row.existing())));

                assertThat(detector.compare(List.of(stored(row.incoming())), existing))
                        .as(row.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void giveTheSameFindingsAfterChangesAsWhenReadAnew() {
        var claims = new ArrayList<KnownClaim>();
        for (int i = 0; i < 600; i++) {
            claims.add(KnownClaim.of(latency("c" + i, "Report " + i + "x opens within " + (i + 2) + " seconds.")));
        }
        var before = KnownClaims.of(claims);
        var edited = KnownClaim.of(latency("c7", "Search answers within 2 seconds."));
        var fresh = List.of(KnownClaim.of(latency("new", "Search answers within 500 ms.")));

        var after = before.with(List.of("c7", "c8"), List.of(edited));

        claims.remove(8);
        claims.remove(7);
        claims.add(edited);
        assertThat(after.size()).isEqualTo(599);
        assertThat(detector.compare(fresh, after))
                .isEqualTo(detector.compare(fresh, KnownClaims.of(claims)))
                .extracting(Finding::existing)
                .contains("c7");
        assertThat(before.size()).isEqualTo(600);
        assertThat(detector.compare(fresh, before))
                .extracting(Finding::existing)
                .doesNotContain("c7");
    }

    @Test
    void doNotLetAClaimSettleWhatItsNewTextRaises() {
        var loss = claim("loss", "The RPO is 5 minutes.")
                .of("performance.response_time", "rpo")
                .build();
        var old = claim("night", "Changes are copied every 5 minutes.").build();
        var edited = claim("night", "There is one full backup every night.").build();

        var alone = detector.compare(List.of(KnownClaim.of(edited)), KnownClaims.of(List.of(KnownClaim.of(loss))));

        assertThat(detector.compare(
                        List.of(KnownClaim.of(edited)),
                        KnownClaims.of(List.of(KnownClaim.of(loss), KnownClaim.of(old)))))
                .isNotEmpty()
                .isEqualTo(alone);
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
