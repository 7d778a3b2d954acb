package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.extraction.Extraction.Skipped;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.text.Span;
import dev.socrates.platform.CpuPool;
import dev.socrates.platform.Ids;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The reading of a long text, piece by piece: others get the processors in between, and the engine's limit on
/// what one answer may say holds for a page instead of for the whole.
final class DocumentReading {

    /// More than this nobody confirms one by one.
    static final int MOST = 200;

    /// About a page.
    private static final int PIECE = 3_000;

    private final Extractor extractor;
    private final List<Claim> known;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);

    DocumentReading(Extractor extractor, List<Claim> known) {
        this.extractor = extractor;
        this.known = new ArrayList<>(known);
    }

    void read(String text, CpuPool cpu) {
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (found.size() >= MOST) {
                count(Reason.TOO_MANY);
            } else {
                int from = start;
                cpu.call(() -> piece(text, from, end));
            }
            start = end;
        }
    }

    private boolean piece(String text, int start, int end) {
        var extraction = extractor.extract(text.substring(start, end), null, known);
        for (var candidate : extraction.candidates()) {
            if (found.size() < MOST) {
                var moved = moved(candidate, start);
                found.add(moved);
                known.add(moved.claim());
            } else {
                count(Reason.TOO_MANY);
            }
        }
        extraction.skipped().stream().map(Skipped::reason).forEach(this::count);
        return true;
    }

    /// Behind the last line that ends within a piece, or behind its last word.
    private static int end(String text, int start) {
        int most = start + PIECE;
        if (most >= text.length()) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', most);
        int word = text.lastIndexOf(' ', most);
        int end = line > start + PIECE / 2 ? line + 1 : word > start ? word + 1 : most;
        return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /// Into the whole text, and under an id of its own: each piece numbers its claims anew.
    private static Candidate moved(Candidate candidate, int start) {
        var claim = candidate.claim();
        var span = new Span(
                candidate.evidence().start() + start, candidate.evidence().end() + start);
        var own = new Claim(
                Ids.next().toString(),
                claim.facet(),
                claim.subject(),
                claim.key(),
                claim.statement(),
                claim.value(),
                claim.modality(),
                claim.actor(),
                claim.confidence(),
                claim.quality(),
                claim.notApplicable());
        return new Candidate(own, span, candidate.reasons(), candidate.smells());
    }

    private void count(Reason reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    List<Candidate> found() {
        return List.copyOf(found);
    }

    Map<Reason, Integer> skipped() {
        return Map.copyOf(skipped);
    }
}
