package dev.socrates.bench;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.ConflictDetector;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.conflict.KnownClaims;
import dev.socrates.engine.explain.Explainer;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import java.util.List;
import java.util.stream.IntStream;

/// Everything that happens to an answer: it is read, each statement is classified and judged, and all are compared with
/// what the project says already.
final class WholeEngine {

    private static final int KNOWN = 200;

    private final Pack pack = Packs.load("software");
    private final Extractor extractor;
    private final Explainer explainer;
    private final ConflictDetector detector;
    private final KnownClaims known;
    private final OnnxEmbedder embedder = OnnxEmbedder.inCallersThread();

    WholeEngine() {
        extractor = new Extractor(pack, embedder);
        explainer = new Explainer(embedder);
        detector = new ConflictDetector(pack, embedder);
        known = KnownClaims.of(stored(pack.questions().stream()
                .flatMap(question -> claims(question.example(), question).stream())
                .limit(KNOWN)
                .toList()));
    }

    Pack pack() {
        return pack;
    }

    List<Finding> read(String answer, Question question) {
        var claims = claims(answer, question);
        claims.forEach(claim -> explainer.of(claim.statement()));
        return detector.compare(stored(claims), known);
    }

    /// With the vectors that a server keeps beside each statement.
    private List<KnownClaim> stored(List<Claim> claims) {
        var vectors = embedder.embed(claims.stream().map(Claim::statement).toList());
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new KnownClaim(claims.get(i), vectors.get(i)))
                .toList();
    }

    private List<Claim> claims(String answer, Question question) {
        return extractor.extract(answer, question).candidates().stream()
                .map(Candidate::claim)
                .toList();
    }
}
