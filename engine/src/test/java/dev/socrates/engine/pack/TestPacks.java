package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Facet.Key;
import dev.socrates.engine.pack.Facet.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Builds small packs for tests without files.
public final class TestPacks {

    private final LinkedHashMap<String, List<Facet>> facets = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    /// A software project in a dozen facets, each with one question.
    public static Pack small() {
        return new TestPacks()
                .facet(
                        "goals.purpose",
                        false,
                        "goal, problem, purpose, why",
                        "Shops lose orders because the phone is busy.")
                .key("problem", ValueType.TEXT, false, "problem, goal")
                .facet(
                        "goals.users",
                        false,
                        "user, audience, customer, who uses",
                        "Nurses on hospital wards use it every day.")
                .key("user_group", ValueType.TEXT, false, "user, use")
                .facet(
                        "requirements.core_features",
                        false,
                        "feature, function, export",
                        "Users can export a report as PDF.")
                .key("feature", ValueType.TEXT, false, "can, feature")
                .facet(
                        "requirements.constraints",
                        false,
                        "deadline, budget, team, go live",
                        "We go live in June 2027 with 50,000 EUR.")
                .key("constraint", ValueType.TEXT, false, "law, rule")
                .key("deadline", ValueType.DATE, true, "deadline, go live, live")
                .key("budget", ValueType.MONEY, true, "budget, cost")
                .key("team_size", ValueType.COUNT, true, "team, developer")
                .facet(
                        "tech_stack.backend",
                        true,
                        "backend, framework, language",
                        "The backend is written in Kotlin with Ktor.")
                .key("structure", ValueType.TEXT, false, "structure, monolith")
                .technology("language", true, "language")
                .technology("backend_framework", true, "framework")
                .facet("tech_stack.database", true, "database, sql, store", "We keep everything in MariaDB.")
                .technology("database", true, "database")
                .facet("tech_stack.hosting", true, "hosting, host, cloud", "It is hosted at Hetzner.")
                .technology("cloud", true, "cloud")
                .facet(
                        "scalability.user_load",
                        true,
                        "concurrent user, at the same time, user",
                        "We expect 500 concurrent users.")
                .key("concurrent_users", ValueType.COUNT, true, "concurrent, at the same time")
                .facet(
                        "performance.response_time",
                        true,
                        "response time, latency, respond, appear, fast",
                        "Pages must appear within 300 ms.")
                .key("latency", ValueType.DURATION, true, "latency, response time, within, appear")
                .facet(
                        "data_retention.periods",
                        true,
                        "retention, keep, kept for, delete after",
                        "Invoices are kept for 10 years.")
                .key("retention", ValueType.DURATION, true, "keep, retention, delete")
                .facet(
                        "disaster_recovery.recovery_objectives",
                        true,
                        "rpo, rto, recovery point, data loss",
                        "The RTO is 4 hours.")
                .key("rpo", ValueType.DURATION, true, "rpo, recovery point, data loss")
                .key("rto", ValueType.DURATION, true, "rto, recovery time")
                .facet("security.compliance", false, "gdpr, privacy, personal data, law", "We must follow the GDPR.")
                .key("law", ValueType.TEXT, false, "gdpr, law")
                .build();
    }

    public TestPacks facet(String id, boolean measurable, String terms, String example) {
        var facetId = FacetId.parse(id);
        var title = facetId.facet().replace('_', ' ');
        facets.computeIfAbsent(facetId.category(), category -> new ArrayList<>())
                .add(new Facet(
                        facetId,
                        title,
                        "What is known of " + title,
                        2_000,
                        0.5,
                        measurable,
                        List.of(Role.PROJECT_MANAGER),
                        List.of(terms.split(", ")),
                        List.of(example),
                        List.of()));
        questions.add(new Question(
                "ask_" + facetId.facet(),
                facetId,
                "What about the " + title + "?",
                Manner.CLARIFY,
                Role.PROJECT_MANAGER,
                "It decides much.",
                "Say it plainly.",
                example,
                List.of(),
                List.of()));
        return this;
    }

    /// Adds a key to the facet added last.
    public TestPacks key(String id, ValueType type, boolean single, String terms) {
        return with(new Key(id, id, type, single, List.of(terms.split(", ")), Optional.empty()));
    }

    public TestPacks technology(String group, boolean single, String terms) {
        return with(
                new Key(group, group, ValueType.TECHNOLOGY, single, List.of(terms.split(", ")), Optional.of(group)));
    }

    public Pack build() {
        var categories = new ArrayList<Category>();
        facets.forEach((id, list) -> categories.add(
                new Category(id, id, list.stream().mapToInt(Facet::milliPoints).sum(), List.copyOf(list))));
        return new Pack("test", "Test", 1, categories, questions);
    }

    private TestPacks with(Key key) {
        var last = facets.lastEntry().getValue();
        var facet = last.removeLast();
        var keys = new ArrayList<>(facet.keys());
        keys.add(key);
        last.add(new Facet(
                facet.id(),
                facet.title(),
                facet.description(),
                facet.milliPoints(),
                facet.criticality(),
                facet.measurable(),
                facet.answerableBy(),
                facet.terms(),
                facet.examples(),
                List.copyOf(keys)));
        return this;
    }
}
