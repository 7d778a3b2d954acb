package dev.socrates.engine.ears;

import dev.socrates.engine.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands between the conditions: who acts, how binding it is, and what happens.
///
/// @param actorFrom first token of the actor; equal to `actorTo` when nobody is named
/// @param verb index of the modal or the verb; -1 when there is none
/// @param action index of the first token of what happens
/// @param shape how it is put
record MainClause(
        int from,
        int to,
        int actorFrom,
        int actorTo,
        int verb,
        int action,
        Shape shape,
        boolean denied,
        boolean modal) {

    enum Shape {
        ACTIVE,
        PASSIVE,
        PROPERTY,
        ORDER,
        STORY,
        POSSIBLE,
        NONE
    }

    private static final Set<String> SPEAKERS = Set.of("i", "we");
    private static final Set<String> WISHING =
            Set.of("want", "need", "like", "wish", "prefer", "hope", "think", "guess", "assume", "expect", "believe");
    private static final Set<String> NOBODY = Set.of("it", "there", "this", "that");

    static MainClause of(Wording wording, int from, int to) {
        if (from >= to) {
            return none(from, to);
        }
        var story = story(wording, from, to);
        if (story != null) {
            return story;
        }
        int verb = wording.finite(from, to);
        if (verb < 0) {
            return none(from, to);
        }
        if (verb == from && !wording.tags().get(from).equals("AUX")) {
            return new MainClause(from, to, from, from, verb, verb, Shape.ORDER, false, false);
        }
        var modal = EarsWords.MODALS.longestAt(wording.words(), verb);
        int at = modal.isPresent() ? modal.get().to() : verb;
        boolean denied = false;
        boolean helped = wording.is(at, "do") || wording.is(at, "does");
        at = helped && EarsWords.DENIALS.contains(word(wording, at + 1)) ? at + 1 : at;
        while (at < to && EarsWords.DENIALS.contains(word(wording, at))) {
            denied = true;
            at++;
        }
        var possible = possible(wording, from, verb, at, to, denied);
        if (possible != null) {
            return possible;
        }
        return shaped(wording, from, verb, at, to, denied, modal.isPresent());
    }

    private static MainClause shaped(
            Wording wording, int from, int verb, int action, int to, boolean denied, boolean modal) {
        if (EarsWords.BE.contains(word(wording, action))) {
            int participle = action + 1;
            boolean not = denied;
            while (participle < to
                    && (wording.tags().get(participle).equals("ADV")
                            || EarsWords.DENIALS.contains(word(wording, participle)))) {
                not |= EarsWords.DENIALS.contains(word(wording, participle));
                participle++;
            }
            boolean passive = participle < to && EarsWords.participle(word(wording, participle));
            return passive
                    ? passive(wording, from, verb, action, to, not, modal)
                    : new MainClause(from, to, from, verb, verb, action, Shape.PROPERTY, not, modal);
        }
        boolean nobody = verb == from || (verb == from + 1 && NOBODY.contains(word(wording, from)));
        int start = nobody ? from : behindAdjunct(wording, from, verb);
        return new MainClause(from, to, start, nobody ? from : verb, verb, action, Shape.ACTIVE, denied, modal);
    }

    /// "Every night the system": the actor has an article of its own.
    private static int behindAdjunct(Wording wording, int from, int verb) {
        for (int at = verb - 1; at > from; at--) {
            var before = wording.tags().get(at - 1);
            boolean starts = wording.tags().get(at).equals("DET") || wording.is(at, "we") || wording.is(at, "they");
            if (starts && !Set.of("ADP", "CCONJ", "DET", "SCONJ", "VERB").contains(before)) {
                return at;
            }
        }
        return from;
    }

    /// Who acts stands behind "by", if it is not a time, a number or a means.
    private static MainClause passive(
            Wording wording, int from, int verb, int action, int to, boolean denied, boolean modal) {
        for (int at = action + 2; at + 1 < to; at++) {
            var tag = wording.tags().get(at + 1);
            boolean thing = Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ").contains(tag);
            if (wording.is(at, "by") && thing && !word(wording, at + 1).endsWith("ing")) {
                int end = at + 1;
                while (end < to
                        && Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ")
                                .contains(wording.tags().get(end))) {
                    end++;
                }
                return new MainClause(from, to, at + 1, end, verb, action, Shape.PASSIVE, denied, modal);
            }
        }
        return new MainClause(from, to, from, from, verb, action, Shape.PASSIVE, denied, modal);
    }

    /// "As a nurse, I want to see the chart so that ...".
    private static @Nullable MainClause story(Wording wording, int from, int to) {
        boolean opens = wording.is(from, "as")
                && from + 2 < to
                && Set.of("a", "an", "the").contains(word(wording, from + 1));
        if (!opens) {
            return null;
        }
        for (int at = from + 2; at + 1 < Math.min(to, from + 14); at++) {
            if (wording.is(at, "i") || wording.is(at, "we")) {
                var modal = EarsWords.MODALS.longestAt(wording.words(), at + 1);
                int action = modal.isPresent() ? modal.get().to() : at + 1;
                boolean able =
                        wording.is(action, "be") && wording.is(action + 1, "able") && wording.is(action + 2, "to");
                int start = able ? action + 3 : action;
                int actorTo = wording.trimmed(from + 1, at);
                return new MainClause(from, to, from + 1, actorTo, at + 1, start, Shape.STORY, false, true);
            }
        }
        return null;
    }

    /// "It must be possible for nurses to edit charts".
    private static @Nullable MainClause possible(Wording wording, int from, int verb, int be, int to, boolean denied) {
        if (!wording.is(from, "it") || !wording.is(be + 1, "possible")) {
            return null;
        }
        boolean someone = wording.is(be + 2, "for");
        for (int at = be + 2; at + 1 < to; at++) {
            if (wording.is(at, "to")) {
                int actorFrom = someone ? be + 3 : from;
                return new MainClause(
                        from, to, actorFrom, someone ? at : from, verb, at + 1, Shape.POSSIBLE, denied, true);
            }
        }
        return null;
    }

    private static MainClause none(int from, int to) {
        return new MainClause(from, to, from, from, -1, from, Shape.NONE, false, false);
    }

    private static String word(Wording wording, int at) {
        return at < wording.size() ? wording.words().get(at) : "";
    }

    boolean actor() {
        return actorTo > actorFrom;
    }

    /// "We want a search": told of the speaker, not of what is to be built.
    boolean wish(Wording wording) {
        boolean speaker = verb > from && SPEAKERS.contains(word(wording, verb - 1));
        return shape == Shape.ACTIVE
                && speaker
                && action < to
                && WISHING.contains(EarsWords.base(word(wording, action)));
    }

    /// A comma in front of the verb that no "and" or "or" follows: the subject was not understood.
    boolean disrupted(Wording wording) {
        int comma = wording.words().subList(from, Math.max(from, verb)).lastIndexOf(",");
        return comma >= 0
                && wording.words().subList(from + comma, verb).stream().noneMatch(Set.of("and", "or")::contains);
    }

    boolean response(Wording wording) {
        return wording.words().subList(action, to).stream()
                .anyMatch(word -> Character.isLetterOrDigit(word.codePointAt(0)) && !Words.isStopword(word));
    }
}
