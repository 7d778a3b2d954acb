package dev.socrates.engine.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One field of work as data: what has to be known (categories, facets, keys) and how to ask for it (questions).
/// Instances are immutable and consistent: [Packs] refuses anything else.
public final class Pack {

    private final String id;
    private final String title;
    private final int version;
    private final List<Category> categories;
    private final List<Question> questions;
    private final Map<FacetId, Facet> facets = new HashMap<>();
    private final Map<String, Question> questionsById = new HashMap<>();

    Pack(String id, String title, int version, List<Category> categories, List<Question> questions) {
        this.id = id;
        this.title = title;
        this.version = version;
        this.categories = List.copyOf(categories);
        this.questions = List.copyOf(questions);
        categories.forEach(category -> category.facets().forEach(facet -> facets.put(facet.id(), facet)));
        questions.forEach(question -> questionsById.put(question.id(), question));
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
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
