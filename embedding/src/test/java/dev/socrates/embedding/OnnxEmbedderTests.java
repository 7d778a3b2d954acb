package dev.socrates.embedding;

import static dev.socrates.engine.Embedder.cosine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxEmbedderTests {

    private static final OnnxEmbedder EMBEDDER = OnnxEmbedder.inCallersThread();

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @Test
    void namesItsModel() {
        assertThat(EMBEDDER.model()).isEqualTo("bge-small-en-v1.5-q");
    }

    @Test
    void givesVectorsOfLengthOne() {
        var vectors = EMBEDDER.embed(
                List.of("", " ", "Orders ship within a day.", "🎉👩‍👩‍👧‍👦🇩🇪", "\ud83d", "x".repeat(100_000)));

        assertThat(vectors).hasSize(6).allSatisfy(vector -> {
            assertThat(vector).hasSize(384);
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pages must load in under two seconds. | Every page is shown within 2 s. | Invoices are kept for ten years.
            Only administrators may delete users. | Removing an account needs the admin role. | We use PostgreSQL as database.
            The shop accepts credit cards. | Customers can pay by card. | Backups run every night.
            Data is encrypted at rest. | Stored information is protected by encryption. | The team meets on Mondays.
            """)
    void findsParaphrasesNearerThanOtherMatters(String text, String paraphrase, String other) {
        var vectors = EMBEDDER.embed(List.of(text, paraphrase, other));

        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void givesATextTheSameVectorAloneAndAmongOthers() {
        var texts = sentences("batch", 20);
        var together = EMBEDDER.embed(texts);

        try (var fresh = OnnxEmbedder.inCallersThread()) {
            for (int i = 0; i < texts.size(); i++) {
                assertThat(fresh.embed(List.of(texts.get(i))).getFirst()).containsExactly(together.get(i));
            }
        }
    }

    @Test
    void keepsOrderAndRepetitions() {
        var vectors = EMBEDDER.embed(List.of("one thing", "another matter", "one thing"));

        assertThat(vectors.get(2)).containsExactly(vectors.get(0));
        assertThat(vectors.get(1)).isNotEqualTo(vectors.get(0));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(EMBEDDER.embed(List.of())).isEmpty();
    }

    @Test
    void isNotDisturbedByCallersWhoChangeTheirVectors() {
        var text = List.of("Vectors are handed out, not lent.");
        var before = EMBEDDER.embed(text).getFirst().clone();

        EMBEDDER.embed(text).getFirst()[0] = 42;

        assertThat(EMBEDDER.embed(text).getFirst()).containsExactly(before);
    }

    @Test
    void givesEveryThreadTheSame() throws Exception {
        var texts = sentences("thread", 50);
        try (var pool = Executors.newFixedThreadPool(2);
                var embedder = new OnnxEmbedder(
                        work -> CompletableFuture.supplyAsync(work, pool).join());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<List<float[]>>>();
            for (int i = 0; i < 8; i++) {
                var mixed = new ArrayList<>(texts);
                Collections.rotate(mixed, i * 7);
                answers.add(callers.submit(() -> {
                    var vectors = new ArrayList<>(embedder.embed(mixed));
                    return mixed.equals(texts) ? vectors : unrotated(vectors, mixed.indexOf(texts.getFirst()));
                }));
            }
            var expected = EMBEDDER.embed(texts);
            for (var answer : answers) {
                assertThat(answer.get()).usingElementComparator(Arrays::compare).isEqualTo(expected);
            }
        }
    }

    private static List<float[]> unrotated(List<float[]> vectors, int by) {
        Collections.rotate(vectors, -by);
        return vectors;
    }

    @Test
    void computesATextOnce() {
        var runs = new AtomicInteger();
        try (var embedder = new OnnxEmbedder(work -> {
            runs.incrementAndGet();
            return work.get();
        })) {
            embedder.embed(List.of("Cached texts cost nothing.", "Cached texts cost nothing."));
            embedder.embed(List.of("cached texts  cost NOTHING."));

            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void letsOthersInBetweenTheTextsOfALongDocument() {
        var sizes = new ArrayList<Integer>();
        try (var embedder = new OnnxEmbedder(work -> {
            var vectors = work.get();
            sizes.add(vectors.size());
            return vectors;
        })) {
            embedder.embed(sentences("document", 40));
        }

        assertThat(sizes).hasSizeGreaterThan(1).allMatch(size -> size <= 16);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> EMBEDDER.embed(List.of("Nobody waits for this sentence.")));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void saysAtEveryUseWhyThereIsNoModel() {
        var wrapped = new ExceptionInInitializerError(new UnsatisfiedLinkError("no library for this platform"));
        try (var embedder = new OnnxEmbedder(Supplier::get, () -> {
            throw wrapped;
        })) {
            for (int use = 0; use < 2; use++) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> embedder.embed(List.of("text")))
                        .withRootCauseInstanceOf(UnsatisfiedLinkError.class)
                        .withStackTraceContaining("no library for this platform");
            }
        }
    }

    @Test
    void refusesWorkOnceClosed() {
        var embedder = OnnxEmbedder.inCallersThread();
        embedder.close();
        embedder.close();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> embedder.embed(List.of("late")));
    }

    private static List<String> sentences(String about, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Requirement " + i + " about the " + about + " must hold for " + i * 3 + " users.")
                .toList();
    }
}
