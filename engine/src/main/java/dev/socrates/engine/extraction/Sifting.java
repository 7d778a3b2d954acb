package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The clauses of a text that state something, in order. The others are skipped, and half sentences go with
/// the sentence they belong to.
final class Sifting {

    private final Parting parting;
    private final Vocabulary vocabulary;
    private final Reading reading;
    private final List<Span> statements = new ArrayList<>();
    private @Nullable Span open;
    private @Nullable Span waiting;

    Sifting(String text, boolean technical, Vocabulary vocabulary, Reading reading) {
        this.parting = new Parting(text, technical);
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    List<Clause> clauses() {
        for (var span : parting.sentences()) {
            var sentence = parting.sentence(span);
            if (open != null && Parting.corrects(sentence)) {
                hang(span);
                continue;
            }
            var reason = reason(sentence);
            if (reason.isPresent()) {
                close();
                skip(sentence, reason.get());
            } else if (Fragments.dependent(sentence)) {
                hang(span);
            } else {
                open(waiting == null ? span : joined(waiting, span));
            }
        }
        close();
        return statements.stream().flatMap(span -> parts(span).stream()).toList();
    }

    /// A half sentence completes the sentence before it; the first one of an answer waits for the next.
    private void hang(Span span) {
        if (open == null) {
            waiting = waiting == null ? span : joined(waiting, span);
        } else {
            open = joined(open, span);
        }
    }

    private void open(Span span) {
        waiting = null;
        close();
        open = span;
    }

    private void close() {
        if (open != null) {
            statements.add(open);
        } else if (waiting != null) {
            statements.add(waiting);
        }
        open = null;
        waiting = null;
    }

    private static Span joined(Span first, Span last) {
        return new Span(first.start(), last.end());
    }

    private List<Clause> parts(Span span) {
        var sentence = parting.sentence(span);
        if (sentence.isForeign()) {
            return parting.parts(sentence);
        }
        int lead = Talk.lead(sentence);
        if (lead > 0) {
            int start = sentence.tokens().get(lead).start();
            var end = sentence.tokens().get(lead - 1).end();
            reading.skip(new Span(span.start(), end), Reason.CHIT_CHAT);
            return parts(new Span(start, span.end()));
        }
        var parts = parting.parts(sentence);
        return parts.size() < 2 ? parts : parts.stream().filter(this::states).toList();
    }

    /// A sentence as a whole has been screened already; this is for what was cut out of it.
    private boolean states(Clause part) {
        var reason = Talk.unknown(part)
                ? Optional.of(Reason.DONT_KNOW)
                : Talk.only(part) ? Optional.of(Reason.CHIT_CHAT) : idle(part);
        reason.ifPresent(why -> reading.skip(part.span(), why));
        return reason.isEmpty();
    }

    private Optional<Reason> idle(Clause part) {
        if (!Talk.idle(part, vocabulary)) {
            return Optional.empty();
        }
        return Optional.of(Talk.helpless(part) ? Reason.DONT_KNOW : Reason.CHIT_CHAT);
    }

    /// What is not English may be understood badly, but is not thrown away for it.
    private static Optional<Reason> foreign(Clause sentence) {
        return Screening.reason(sentence)
                .filter(reason -> reason != Reason.NOT_A_STATEMENT
                        || Screening.assent(sentence)
                        || CodeLines.looksLikeCode(sentence));
    }

    private Optional<Reason> reason(Clause sentence) {
        if (sentence.isForeign()) {
            return foreign(sentence);
        }
        return Screening.reason(sentence)
                .or(() -> idle(sentence))
                .or(() -> vocabulary.knowsNothing(sentence) || isLabel(sentence)
                        ? Optional.of(Reason.NOT_A_STATEMENT)
                        : Optional.empty());
    }

    private boolean isLabel(Clause sentence) {
        return !reading.answersAQuestion() && Fragments.label(sentence);
    }

    private void skip(Clause sentence, Reason reason) {
        reading.skip(sentence.span(), reason);
        if (Screening.assent(sentence)) {
            reading.assented();
        }
    }
}
