package dev.socrates.exports;

import dev.socrates.engine.glossary.Glossary;
import dev.socrates.exports.PortableProject.TermPairPart;
import dev.socrates.exports.PortableProject.TermPart;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.specifications.glossary.Decided;
import dev.socrates.specifications.glossary.Pair;
import dev.socrates.specifications.glossary.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What people decided about words, to portable form and back. Whoever imports stands in for all who decided.
final class PortableTerms {

    private PortableTerms() {}

    static List<TermPart> terms(List<Decided> decided) {
        return decided.stream()
                .map(term ->
                        new TermPart(term.name(), term.status().wire(), term.definition(), term.revision(), term.at()))
                .toList();
    }

    static List<TermPairPart> pairs(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new TermPairPart(pair.kept(), pair.dropped(), pair.same(), pair.at()))
                .toList();
    }

    static List<Decided> terms(PortableProject project, UserId reader) {
        return Optional.ofNullable(project.terms()).orElse(List.of()).stream()
                .map(part -> new Decided(
                        Ids.next(),
                        Glossary.key(part.name()),
                        part.name(),
                        Word.Status.valueOf(part.status().toUpperCase(Locale.ROOT)),
                        part.definition(),
                        part.revision(),
                        reader.value(),
                        part.decidedAt()))
                .toList();
    }

    static List<Pair> pairs(PortableProject project, UserId reader) {
        return Optional.ofNullable(project.termPairs()).orElse(List.of()).stream()
                .map(part ->
                        Pair.of(Ids.next(), part.kept(), part.other(), part.same(), reader.value(), part.decidedAt()))
                .toList();
    }
}
