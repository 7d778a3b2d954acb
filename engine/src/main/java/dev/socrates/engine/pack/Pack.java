package dev.socrates.engine.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One field of work as data: what has to be known (categories, facets, keys), how to ask for it
/// (questions) and what must not be the case (rules).
/// Instances are immutable and consistent: [Packs] refuses anything else.
public final class Pack {

    private final String id;
    private final String title;
    private final Optional<String> description;
    private final int version;
    private final List<Category> categories;
    private final List<Question> questions;
    private final List<Rule> rules;
    private final List<Analyzer> analyzers;
    private final List<Exporter> exporters;
    private final Map<FacetId, Facet> facets = new HashMap<>();
    private final Map<String, Question> questionsById = new HashMap<>();

    /// A pack of categories and questions alone.
    Pack(String id, String title, int version, List<Category> categories, List<Question> questions) {
        this(new Head(id, title, Optional.empty(), version), categories, questions, List.of(), List.of(), List.of());
    }

    Pack(
            Head head,
            List<Category> categories,
            List<Question> questions,
            List<Rule> rules,
            List<Analyzer> analyzers,
            List<Exporter> exporters) {
        this.id = head.id();
        this.title = head.title();
        this.description = head.description();
        this.version = head.version();
        this.categories = List.copyOf(categories);
        this.questions = List.copyOf(questions);
        this.rules = List.copyOf(rules);
        this.analyzers = List.copyOf(analyzers);
        this.exporters = List.copyOf(exporters);
        categories.forEach(category -> category.facets().forEach(facet -> facets.put(facet.id(), facet)));
        questions.forEach(question -> questionsById.put(question.id(), question));
    }

    record Head(String id, String title, Optional<String> description, int version) {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return description;
    }

    public int version() {
        return version;
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Facet> facets() {
        return categories.stream()
                .flatMap(category -> category.facets().stream())
                .toList();
    }

    public List<Question> questions() {
        return questions;
    }

    public List<Question> questions(FacetId facet) {
        return questions.stream()
                .filter(question -> question.facet().equals(facet))
                .toList();
    }

    /// What must not be the case; [RuleBook] evaluates them.
    public List<Rule> rules() {
        return rules;
    }

    public List<Analyzer> analyzers() {
        return analyzers;
    }

    public List<Exporter> exporters() {
        return exporters;
    }

    public Optional<Question> question(String questionId) {
        return Optional.ofNullable(questionsById.get(questionId));
    }

    public Optional<Facet> find(FacetId facet) {
        return Optional.ofNullable(facets.get(facet));
    }

    /// @throws NoSuchElementException when this pack has no such facet
    public Facet facet(FacetId facet) {
        return find(facet).orElseThrow(() -> new NoSuchElementException("no facet " + facet + " in pack " + id));
    }

    public Optional<Category> category(String categoryId) {
        return categories.stream()
                .filter(category -> category.id().equals(categoryId))
                .findFirst();
    }

    /// The sum of all points, in thousandths of a point: 100 % maturity.
    public int milliPoints() {
        return categories.stream().mapToInt(Category::milliPoints).sum();
    }
}
