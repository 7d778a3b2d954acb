package dev.socrates.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedding model that needs no key and no network. It is loaded at the first use, which waits for it. A text gets
/// the same vector whatever stands beside it.
public final class OnnxEmbedder implements Embedder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OnnxEmbedder.class);

    /// About 1.7 kB each, 14 MB in all.
    private static final int CACHED_VECTORS = 8_192;

    /// Texts computed in one go (some 60 ms); then others get their turn, however long the document is.
    private static final int TURN = 16;

    private final Runner runner;
    private final FutureTask<BertModel> model;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Cache<Fingerprint, float[]> vectors =
            Caffeine.newBuilder().maximumSize(CACHED_VECTORS).build();

    public OnnxEmbedder(Runner runner) {
        this(runner, BertModel::load);
    }

    OnnxEmbedder(Runner runner, Callable<BertModel> loading) {
        this.runner = runner;
        model = new FutureTask<>(() -> load(loading));
    }

    /// For programs without a server, where the caller's own thread does the work.
    public static OnnxEmbedder inCallersThread() {
        return new OnnxEmbedder(Supplier::get);
    }

    private static BertModel load(Callable<BertModel> loading) {
        try {
            return loading.call();
        } catch (Exception | LinkageError failure) {
            // A missing native library arrives wrapped in errors that say nothing.
            var reason = root(failure);
            var message = "The embedding model " + BertModel.NAME + " could not be loaded: " + reason;
            LOG.error(message);
            throw new IllegalStateException(message, failure);
        }
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public String model() {
        return BertModel.NAME;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var bert = loaded();
        var wanted = new ArrayList<Fingerprint>(texts.size());
        var known = new HashMap<Fingerprint, float[]>();
        var missing = new LinkedHashMap<Fingerprint, long[]>();
        for (var text : texts) {
            var tokens = bert.tokens(text);
            var print = Fingerprint.of(tokens);
            wanted.add(print);
            var vector = vectors.getIfPresent(print);
            if (vector == null) {
                missing.put(print, tokens);
            } else {
                known.put(print, vector);
            }
        }
        known.putAll(computed(bert, missing));
        return wanted.stream().map(known::get).map(float[]::clone).toList();
    }

    private Map<Fingerprint, float[]> computed(BertModel bert, Map<Fingerprint, long[]> missing) {
        var entries = List.copyOf(missing.entrySet());
        var results = new HashMap<Fingerprint, float[]>();
        for (int from = 0; from < entries.size(); from += TURN) {
            var turn = entries.subList(from, Math.min(entries.size(), from + TURN));
            var found = runner.run(() ->
                    turn.stream().map(entry -> vector(bert, entry.getValue())).toList());
            for (int i = 0; i < turn.size(); i++) {
                vectors.put(turn.get(i).getKey(), found.get(i));
                results.put(turn.get(i).getKey(), found.get(i));
            }
        }
        return results;
    }

    private static float[] vector(BertModel bert, long[] tokens) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for these vectors any more");
        }
        return bert.vector(tokens);
    }

    private BertModel loaded() {
        if (asked.compareAndSet(false, true)) {
            // Not through the runner: one who waits for the model may hold the last thread the loading would need.
            Thread.ofPlatform().daemon().name("embedder-load").start(model);
        }
        try {
            return model.get();
        } catch (CancellationException closed) {
            throw new IllegalStateException("The embedder is closed", closed);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("No embedding model", failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for the embedding model");
        }
    }

    /// Waits for a loading that still runs, since it cannot be stopped half-way.
    @Override
    public void close() {
        if (asked.compareAndSet(false, true)) {
            // Never used: there is nothing to wait for, and nothing will be loaded any more.
            model.cancel(false);
        }
        try {
            model.get().close();
        } catch (CancellationException _) {
            LOG.debug("The embedding model was never loaded");
        } catch (ExecutionException failure) {
            LOG.debug("No embedding model to close", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says where the work is done, and comes back with what it gave.
    @FunctionalInterface
    public interface Runner {
        List<float[]> run(Supplier<List<float[]>> work);
    }
}
