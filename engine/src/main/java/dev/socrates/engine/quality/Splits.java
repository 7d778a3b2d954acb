package dev.socrates.engine.quality;

import java.util.Set;

/// Cuts a sentence with several demands in two, each with the condition, the subject and the modal in front.
final class Splits {

    private static final Set<String> JOINS = Set.of("and", "or", "nor", "but", ";");

    private Splits() {}

    static String of(Sentence sentence, Spot spot) {
        int cut = cut(sentence, spot.from());
        var whole = sentence.span().in(sentence.text());
        if (cut <= 0 || cut + 1 >= sentence.size()) {
            return Rewrites.closed(whole) + " <one statement for each demand>";
        }
        var start = sentence.span().start();
        var first =
                sentence.text().substring(start, sentence.tokens().get(cut - 1).end());
        var second = sentence.text()
                .substring(
                        sentence.tokens().get(cut + 1).start(), sentence.span().end());
        var subject = ownSubject(sentence, cut) ? "" : front(sentence, cut);
        return Rewrites.closed(trimmed(first)) + " " + Rewrites.capital(Rewrites.closed(subject + second));
    }

    private static String trimmed(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /// The conjunction at or before a place.
    private static int cut(Sentence sentence, int from) {
        for (int at = from; at > 0; at--) {
            if (JOINS.contains(sentence.word(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ownSubject(Sentence sentence, int cut) {
        for (int at = cut + 1; at < Math.min(sentence.size(), cut + 9); at++) {
            if (Verbs.modalOrCan(sentence.word(at))) {
                return at > cut + 1;
            }
        }
        return false;
    }

    /// Everything up to the first modal of the demand, and "be" behind it where a participle follows.
    private static String front(Sentence sentence, int cut) {
        for (int at = 0; at < cut; at++) {
            if (sentence.demanded(at) && Verbs.modalOrCan(sentence.word(at))) {
                boolean modalFollows = Verbs.modalOrCan(sentence.word(cut + 1));
                boolean be = Verbs.be(sentence.word(at + 1)) && Verbs.participle(sentence.word(cut + 1));
                int end = modalFollows ? at : be ? at + 2 : at + 1;
                return end == 0
                        ? ""
                        : sentence.text()
                                        .substring(
                                                sentence.span().start(),
                                                sentence.tokens().get(end - 1).end())
                                + " ";
            }
        }
        return "";
    }
}
