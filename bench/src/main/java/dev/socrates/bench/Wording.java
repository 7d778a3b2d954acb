package dev.socrates.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/// Answers of sixty words, put together from whole sentences whose nouns and numbers vary, so that hardly any
/// sentence comes twice and no cache of vectors makes the figures look better than they are.
final class Wording {

    static final int WORDS = 60;

    private static final int TRIES = 1_000;
    private static final int LARGEST_NUMBER = 400;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, List<String>> words = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final Random random;

    Wording(long seed) {
        this.random = new Random(seed);
        for (var line : lines()) {
            var parts = line.split(" = ", 2);
            if (parts.length == 2) {
                words.put(parts[0], List.of(parts[1].split(" \\| ")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(line);
            }
        }
    }

    int sentences() {
        return sentences.size();
    }

    /// Different sentences that come to exactly sixty words.
    synchronized String answer() {
        for (int i = 0; i < TRIES; i++) {
            var chosen = attempt();
            if (chosen.stream().mapToInt(Wording::count).sum() == WORDS) {
                return String.join(" ", chosen);
            }
        }
        throw new IllegalStateException("no sentences come to " + WORDS + " words");
    }

    private List<String> attempt() {
        Collections.shuffle(sentences, random);
        var chosen = new ArrayList<String>();
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            chosen.add(filled(sentences.get(i)));
            words += count(chosen.getLast());
        }
        return chosen;
    }

    private String filled(String sentence) {
        var text = SLOT.matcher(sentence).replaceAll(slot -> word(slot.group(1)));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String word(String slot) {
        if (slot.equals("number")) {
            return String.valueOf(2 + random.nextInt(LARGEST_NUMBER));
        }
        var choice = Objects.requireNonNull(words.get(slot), slot);
        return choice.get(random.nextInt(choice.size()));
    }

    static int count(String text) {
        return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(Wording.class.getResourceAsStream("/bench/sentences.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
