package dev.socrates.engine.elicitation;

import dev.socrates.engine.elicitation.Chunk.Before;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Sentences;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Words;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds by parts of speech what a description is about. Reads English only: of another language nothing is
/// found, and the questions stay general.
final class DescriptionReader {

    /// In UTF-16 units. Who writes more has said in the beginning what the application is.
    private static final int READ = 4_000;

    private static final int MOST = 6;
    private static final int LONGEST_PHRASE = 50;
    private static final int LONGEST_SENTENCE = 120;

    private static final Set<Before> ASIDE = EnumSet.of(Before.ARTICLE, Before.PLACE);
    private static final Set<String> PRODUCTS = Resources.words("products");
    private static final Set<String> EMPTY = Resources.words("empty");
    private static final Set<String> NO_PEOPLE = Resources.words("no_people");
    private static final Set<String> PEOPLE = Resources.words("people");

    private final Set<String> people = new LinkedHashSet<>();
    private final Set<Thing> things = new LinkedHashSet<>();

    /// "We are a small practice", "lockers in apartment houses": nothing is done with it.
    private final Set<Thing> surroundings = new LinkedHashSet<>();

    private final Set<String> acts = new LinkedHashSet<>();
    private String product = "";

    private DescriptionReader() {}

    static Description read(String whole) {
        var text = whole.length() <= READ ? whole : whole.substring(0, READ);
        var reader = new DescriptionReader();
        boolean english = English.is(text);
        if (english) {
            Sentences.of(text).forEach(sentence -> reader.sentence(text, sentence));
        }
        reader.things.addAll(reader.surroundings);
        reader.dropShortNames();
        return new Description(
                text,
                reader.product.isEmpty() ? Description.SOME_PRODUCT : reader.product,
                first(reader.people),
                first(reader.things),
                first(reader.acts),
                english ? Kind.of(Set.copyOf(Stems.of(Words.lower(text)))) : Set.of());
    }

    private void sentence(String text, Span span) {
        var all = Words.of(text, span);
        var tokens = all.subList(0, Math.min(all.size(), LONGEST_SENTENCE));
        Chunks.of(text, tokens, Tags.of(text, tokens)).forEach(this::take);
    }

    private void take(Chunk chunk) {
        if (chunk.text().length() > LONGEST_PHRASE || !English.letters(chunk.text())) {
            return;
        }
        var head = Stems.singular(chunk.head());
        if (PRODUCTS.contains(chunk.head())) {
            product = product.isEmpty() ? head : product;
        } else if (person(head)) {
            if (Stems.isPlural(chunk.head())) {
                people.add(chunk.inside());
            }
        } else if (!chunk.name() && head.length() > 1 && (chunk.nouns() > 1 || !EMPTY.contains(head))) {
            var thing = chunk.thing();
            boolean aside = ASIDE.contains(chunk.before()) && chunk.verbs().isEmpty();
            var found = aside ? surroundings : things;
            found.add(thing);
            chunk.verbs().forEach(verb -> acts.add(verb + " " + thing.many()));
        }
    }

    /// "Lockers", where "parcel lockers" were named before.
    private void dropShortNames() {
        var named = List.copyOf(things);
        for (int at = 1; at < named.size(); at++) {
            var name = " " + named.get(at).many();
            if (named.subList(0, at).stream().anyMatch(earlier -> earlier.many().endsWith(name))) {
                things.remove(named.get(at));
            }
        }
    }

    private static boolean person(String noun) {
        return PEOPLE.contains(noun) || (Actors.isPerson(noun) && !NO_PEOPLE.contains(noun));
    }

    private static <T> List<T> first(Set<T> found) {
        return found.stream().limit(MOST).toList();
    }
}
