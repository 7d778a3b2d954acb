package dev.socrates.specifications;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.ConflictDetector;
import dev.socrates.engine.elicitation.Elicitor;
import dev.socrates.engine.elicitation.QuestionBank;
import dev.socrates.engine.explain.Explainer;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.interview.Interviewer;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.RuleBook;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The engine, once for each pack. A pack is loaded and checked while the server starts; what takes longer,
/// the vectors of its example sentences, is computed in the background, and the first who needs them waits.
@Component
public class Engines {

    private final Map<String, Engine> engines;

    Engines(Embedder embedder) {
        var software = Packs.load("software");
        this.engines = Map.of(software.id(), new Engine(software, embedder));
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        engines.values().forEach(Engine::warmUp);
    }

    /// @throws IllegalStateException for a pack that this server does not have
    public Engine of(String pack) {
        var engine = engines.get(pack);
        if (engine == null) {
            throw new IllegalStateException("no pack " + pack);
        }
        return engine;
    }

    /// Everything that thinks with one pack.
    public static final class Engine {

        private final Pack pack;
        private final FutureTask<Extractor> extractor;
        private final FutureTask<Explainer> explainer;
        private final FutureTask<Elicitor> elicitor;
        private final ConflictDetector conflicts;
        private final Interviewer interviewer;
        private final RuleBook rules;
        private final AtomicBoolean asked = new AtomicBoolean();

        Engine(Pack pack, Embedder embedder) {
            this.pack = pack;
            this.extractor = new FutureTask<>(() -> new Extractor(pack, embedder));
            this.explainer = new FutureTask<>(() -> new Explainer(embedder));
            this.elicitor = new FutureTask<>(() -> new Elicitor(QuestionBank.standard(), embedder));
            this.conflicts = new ConflictDetector(pack, embedder);
            this.interviewer = new Interviewer(pack);
            this.rules = RuleBook.of(pack);
        }

        /// On a thread of its own, once, whoever asks first.
        void warmUp() {
            if (asked.compareAndSet(false, true)) {
                Thread.ofPlatform().daemon().name("pack-" + pack.id()).start(extractor);
            }
        }

        public Pack pack() {
            return pack;
        }

        public Interviewer interviewer() {
            return interviewer;
        }

        public RuleBook rules() {
            return rules;
        }

        ConflictDetector conflicts() {
            return conflicts;
        }

        /// Its models are loaded by the first who asks.
        Explainer explainer() {
            explainer.run();
            return got(explainer);
        }

        /// Its bank of questions is read by the first who asks.
        public Elicitor elicitor() {
            elicitor.run();
            return got(elicitor);
        }

        Extractor extractor() {
            warmUp();
            return got(extractor);
        }

        private <T> T got(FutureTask<T> task) {
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the pack " + pack.id() + " cannot be used", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }
}
