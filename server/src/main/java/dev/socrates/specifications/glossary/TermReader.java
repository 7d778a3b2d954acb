package dev.socrates.specifications.glossary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.glossary.Glossary;
import dev.socrates.platform.CpuPool;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the terms in statements. That takes seconds for many of them, and the same statements have the same terms,
/// so what was found is kept for a while under the statements themselves: it cannot be out of date.
@Component
class TermReader {

    /// Statements of all projects together.
    private static final int KEPT = 20_000;

    private static final Duration REST = Duration.ofMinutes(15);

    private final Embedder embedder;
    private final CpuPool cpu;
    private final Cache<List<String>, Glossary> read = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((List<String> statements, Glossary _) -> statements.size())
            .expireAfterAccess(REST)
            .build();

    TermReader(Embedder embedder, CpuPool cpu) {
        this.embedder = embedder;
        this.cpu = cpu;
    }

    Glossary read(List<String> statements) {
        var known = read.getIfPresent(statements);
        if (known != null) {
            return known;
        }
        var found = cpu.call(() -> Glossary.of(statements, embedder));
        read.put(List.copyOf(statements), found);
        return found;
    }
}
