package dev.socrates.specifications.glossary;

import java.util.List;

/// The glossary of a project.
///
/// @param words confirmed and proposed, the most used first
/// @param rejected what people said is no term
public record Wordbook(List<Word> words, List<Word> rejected, List<Doubt> doubts) {

    public Wordbook {
        words = List.copyOf(words);
        rejected = List.copyOf(rejected);
        doubts = List.copyOf(doubts);
    }

    public List<Word> confirmed() {
        return of(Word.Status.CONFIRMED);
    }

    public List<Word> proposed() {
        return of(Word.Status.PROPOSED);
    }

    private List<Word> of(Word.Status status) {
        return words.stream().filter(word -> word.status() == status).toList();
    }
}
