package dev.socrates.engine.classification;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups of words that show something about a sentence, from a lexicon. They are compared by stem, so that one entry
/// stands for all forms of its words.
final class Cues {

    private final Phrases<String> phrases = new Phrases<>();

    Cues(String lexicon) {
        Lexicon.lists(lexicon)
                .forEach((cue, texts) ->
                        texts.forEach(text -> phrases.add(Stems.of(Token.lowers(Words.of(text))), cue)));
    }

    /// Each cue of the sentence once, with the words that showed it first.
    Map<String, String> in(String text, List<Token> tokens) {
        var found = new LinkedHashMap<String, String>();
        for (var match : phrases.all(Stems.of(Token.lowers(tokens)))) {
            found.computeIfAbsent(
                    match.what(),
                    cue -> text.substring(
                            tokens.get(match.from()).start(),
                            tokens.get(match.to() - 1).end()));
        }
        return found;
    }
}
