package dev.socrates.eval.stories;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Part.Kind;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The simple method that the engine is compared with, by a tagger and rules alone: the persona is between "as a" and
/// the comma, the benefit behind "so that"; verbs are actions; nouns with their attributes are entities. The persona
/// triggers the first action, an action targets the next entity, and what is behind "of" contains what is before.
final class SimpleReader {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> WISHING = Set.of("want", "would", "like", "able");

    private final String text;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<String> tags;
    private final List<Part> parts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private SimpleReader(String text) {
        this.text = text;
        this.tokens = Words.of(text);
        this.words = Token.lowers(tokens);
        this.tags = Tags.of(text, tokens);
    }

    static Story read(String text) {
        var reader = new SimpleReader(text);
        reader.find();
        return new Story(reader.parts, reader.relations);
    }

    /// The relations among given parts.
    static List<Relation> relations(String text, List<Part> parts) {
        var reader = new SimpleReader(text);
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.span().start()))
                .forEach(reader.parts::add);
        reader.relate();
        return reader.relations;
    }

    private void find() {
        int comma = Math.max(0, words.indexOf(","));
        int from = words.indexOf("as") + 2;
        if (from > 1 && from < comma) {
            parts.add(part(Kind.PERSONA, from, comma));
        }
        int at = comma;
        while (at < tokens.size()) {
            int end = at + 1;
            if (tags.get(at).equals("VERB") && !WISHING.contains(words.get(at))) {
                parts.add(part(Kind.ACTION, at, end));
            } else if (NOMINAL.contains(tags.get(at))) {
                while (end < tokens.size() && NOMINAL.contains(tags.get(end))) {
                    end++;
                }
                boolean noun =
                        tags.get(end - 1).equals("NOUN") || tags.get(end - 1).equals("PROPN");
                if (noun) {
                    parts.add(part(Kind.ENTITY, at, end));
                }
            }
            at = end;
        }
        relate();
        int so = words.indexOf("so");
        if (so >= 0 && so + 2 < tokens.size() && words.get(so + 1).equals("that")) {
            parts.add(part(Kind.BENEFIT, so + 2, tokens.size()));
        }
    }

    private void relate() {
        Part persona = null;
        Part action = null;
        Part entity = null;
        for (var part : parts) {
            if (part.kind() == Kind.PERSONA) {
                persona = part;
            } else if (part.kind() == Kind.ACTION) {
                if (persona != null && action == null) {
                    relations.add(new Relation(Relation.Kind.TRIGGERS, persona, part, 1));
                }
                action = part;
                entity = null;
            } else if (part.kind() == Kind.ENTITY) {
                if (action != null && entity == null) {
                    relations.add(new Relation(Relation.Kind.TARGETS, action, part, 1));
                }
                if (entity != null && between(entity, part).contains("of")) {
                    relations.add(new Relation(Relation.Kind.CONTAINS, part, entity, 1));
                }
                entity = part;
            }
        }
    }

    private List<String> between(Part before, Part after) {
        int from = before.span().end();
        return from < after.span().start()
                ? Token.lowers(Words.of(text, new Span(from, after.span().start())))
                : List.of();
    }

    private Part part(Kind kind, int from, int to) {
        return new Part(
                kind, new Span(tokens.get(from).start(), tokens.get(to - 1).end()), 1);
    }
}
