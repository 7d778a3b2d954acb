package dev.socrates.exports;

import dev.socrates.engine.Claim;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.CategoryScore;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Value;
import dev.socrates.projects.Project;
import dev.socrates.specifications.Archive.Kept;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The specification as a document that one would hand to a client: numbered requirements under their
/// headings, what is open, what was decided, and where each statement comes from.
final class MarkdownDocument {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Pack pack;
    private final Project project;
    private final Assessment assessment;
    private final Map<SpecificationId, Specification> all;
    private final Map<FacetId, List<Specification>> current;
    private final List<Conflict> conflicts;
    private final List<String> terms;
    private final Instant now;
    private final Map<SpecificationId, String> numbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    MarkdownDocument(
            Pack pack,
            Project project,
            Assessment assessment,
            List<Kept> kept,
            List<Conflict> conflicts,
            List<String> terms,
            Instant now) {
        this.pack = pack;
        this.project = project;
        this.assessment = assessment;
        this.all = kept.stream()
                .map(Kept::specification)
                .collect(Collectors.toMap(Specification::id, specification -> specification));
        this.current = kept.stream()
                .map(Kept::specification)
                .filter(specification -> specification.status() == Specification.Status.CURRENT)
                .collect(Collectors.groupingBy(Specification::facet));
        this.conflicts = conflicts;
        this.terms = terms;
        this.now = now;
    }

    String write() {
        title();
        keyFigures();
        int chapter = 1;
        for (var category : assessment.categories()) {
            category(chapter++, category);
        }
        open(chapter++);
        decisions(chapter++);
        terms(chapter++);
        sources(chapter);
        return out.toString();
    }

    private void title() {
        line("# " + MarkdownText.escape(project.name()));
        line("");
        if (!project.description().isBlank()) {
            line(MarkdownText.escape(project.description().strip()));
            line("");
        }
        line("| | |");
        line("|---|---|");
        line("| Date | " + DAY.format(now) + " |");
        line("| Phase | " + MarkdownText.capitalised(project.phase().wire()) + " |");
        line("| Completeness | " + assessment.score().toPlainString() + " % |");
        line("| Statements | " + current.values().stream().mapToInt(List::size).sum() + " |");
        line("| Open conflicts | " + open().size() + " |");
        line("");
    }

    /// What can be looked up: every single-valued attribute that has a figure, a date or a name.
    private void keyFigures() {
        var rows = pack.facets().stream()
                .flatMap(facet -> current.getOrDefault(facet.id(), List.of()).stream()
                        .flatMap(specification -> keyFigure(facet, specification).stream()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        line("## Key figures and decisions");
        line("");
        line("| | |");
        line("|---|---|");
        rows.forEach(this::line);
        line("");
    }

    private static Optional<String> keyFigure(Facet facet, Specification specification) {
        var value = specification.content().value();
        if (value == null
                || value instanceof Value.Words
                || specification.content().notApplicable()) {
            return Optional.empty();
        }
        return facet.key(specification.key()).filter(Facet.Key::single).map(key -> {
            var subject = specification.subject().equals(Claim.SYSTEM) ? "" : ", " + specification.subject();
            return "| " + MarkdownText.escape(key.title() + subject) + " | " + MarkdownText.bounded(value.display())
                    + " |";
        });
    }

    private void category(int chapter, CategoryScore category) {
        line("## " + chapter + " " + category.title());
        line("");
        int section = 1;
        for (var facet : category.facets()) {
            facet(chapter + "." + section++, facet);
        }
    }

    private void facet(String number, FacetScore facet) {
        line("### " + number + " " + facet.title());
        line("");
        var statements = current.getOrDefault(facet.facet(), List.of());
        if (statements.isEmpty()) {
            line("*Not specified yet.*");
            line("");
            return;
        }
        // A sentence that gave several specifications is printed once, under one number.
        var labels = new LinkedHashMap<String, String>();
        for (var statement : statements) {
            var label = labels.computeIfAbsent(sentence(statement), _ -> number + "." + (labels.size() + 1));
            numbers.put(statement.id(), label);
        }
        labels.forEach((text, label) -> line("- **" + label + "** " + text));
        line("");
    }

    private static String sentence(Specification specification) {
        var content = specification.content();
        var text = MarkdownText.sentence(content.statement());
        return content.notApplicable() ? "Not applicable: " + text : text;
    }

    private void open(int chapter) {
        line("## " + chapter + " Open points");
        line("");
        var unclear = assessment.facets().stream()
                .filter(facet -> facet.state() != FacetScore.State.CLEAR)
                .toList();
        var undecided = open();
        if (unclear.isEmpty() && undecided.isEmpty()) {
            line("None. Every topic is specified and nothing is in conflict.");
            line("");
            return;
        }
        undecided.forEach(conflict -> line("- Undecided: " + MarkdownText.escape(conflict.explanation())));
        unclear.forEach(facet -> line("- " + facet.title() + ": " + String.join("; ", facet.reasons()) + "."));
        line("");
    }

    private void decisions(int chapter) {
        var decided = conflicts.stream()
                .filter(conflict -> conflict.status() != Conflict.Status.OPEN)
                .toList();
        if (decided.isEmpty()) {
            return;
        }
        line("## " + chapter + " Decisions");
        line("");
        line("Where statements contradicted each other, this was decided:");
        line("");
        for (var conflict : decided) {
            decision(conflict);
        }
    }

    private void decision(Conflict conflict) {
        var decision = conflict.decision();
        if (decision == null) {
            return;
        }
        line("- **" + MarkdownText.escape(conflict.explanation()) + "**");
        line("  - Earlier: " + statement(conflict.existing()));
        line("  - Later: " + statement(conflict.incoming()));
        line("  - Decided on " + DAY.format(decision.at()) + ": " + MarkdownText.resolution(decision.resolution())
                + (decision.notes() == null || decision.notes().isBlank()
                        ? ""
                        : " Reason: " + MarkdownText.sentence(decision.notes())));
        line("");
    }

    private String statement(Conflict.Side side) {
        var specification = all.get(side.specification());
        return specification == null
                ? ""
                : MarkdownText.sentence(specification.content().statement());
    }

    private void terms(int chapter) {
        if (!terms.isEmpty()) {
            line("## " + chapter + " Terms");
            line("");
            terms.forEach(this::line);
            line("");
        }
    }

    private void sources(int chapter) {
        var traced = current.values().stream()
                .flatMap(List::stream)
                .filter(specification -> numbers.containsKey(specification.id()))
                .sorted(Comparator.comparing(Specification::id, Comparator.comparing(SpecificationId::toString)))
                .toList();
        if (traced.isEmpty()) {
            return;
        }
        line("## " + chapter + " Sources");
        line("");
        line("| Statement | In the words of | Certainty |");
        line("|---|---|---|");
        traced.stream().map(this::source).distinct().forEach(this::line);
    }

    private String source(Specification specification) {
        var content = specification.content();
        var evidence = content.evidence();
        var words = evidence == null ? "entered by hand" : "\"" + MarkdownText.escape(evidence.quote()) + "\"";
        var certainty = content.confirmed() ? "confirmed" : Math.round(content.confidence() * 100) + " %";
        return "| " + numbers.get(specification.id()) + " | " + words + " | " + certainty + " |";
    }

    private List<Conflict> open() {
        return conflicts.stream()
                .filter(conflict -> conflict.status() == Conflict.Status.OPEN)
                .toList();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
