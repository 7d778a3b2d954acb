package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the pack for software projects promises beyond being valid.
class SoftwarePackTests {

    private final Pack pack = Packs.load("software");

    @Test
    void weighsItsTenCategoriesAsDesigned() {
        assertThat(pack.categories().stream().collect(Collectors.toMap(Category::id, Category::milliPoints)))
                .isEqualTo(Map.of(
                        "goals", 10_000,
                        "requirements", 15_000,
                        "tech_stack", 12_000,
                        "scalability", 8_000,
                        "security", 10_000,
                        "performance", 8_000,
                        "testing", 8_000,
                        "monitoring", 6_000,
                        "data_retention", 5_000,
                        "disaster_recovery", 8_000));
        assertThat(pack.milliPoints()).isEqualTo(90_000);
    }

    @Test
    void canAskAboutEveryFacet() {
        assertThat(pack.facets())
                .allSatisfy(facet -> assertThat(pack.questions(facet.id()))
                        .as("%s", facet.id())
                        .isNotEmpty());
        assertThat(pack.questions()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void asksInAllMannersAndRoles() {
        assertThat(pack.questions()).extracting(Question::manner).contains(Manner.values());
        assertThat(pack.questions()).extracting(Question::role).contains(Role.values());
    }

    @Test
    void pushesNoAnswer() {
        assertThat(pack.questions())
                .allSatisfy(
                        question -> assertThat(QuestionBias.of(question.text()).blocks())
                                .as(question.text())
                                .isFalse());
    }

    @Test
    void everyQuestionHasAFollowUpThatNeedsNoQuotation() {
        assertThat(pack.questions())
                .allSatisfy(question -> assertThat(question.followUps())
                        .as(question.id())
                        .anyMatch(followUp -> !followUp.text().contains("{words}")));
    }

    @Test
    void repeatsNoTextAcrossQuestions() {
        List<String> texts = pack.questions().stream().map(Question::text).toList();
        assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
    }

    @Test
    void keepsWhatAPersonCanHoldAgainstAnother() {
        assertThat(single("disaster_recovery.recovery_objectives", "rpo")).isEqualTo(Facet.ValueType.DURATION);
        assertThat(single("disaster_recovery.recovery_objectives", "rto")).isEqualTo(Facet.ValueType.DURATION);
        assertThat(single("tech_stack.database", "primary_database")).isEqualTo(Facet.ValueType.TECHNOLOGY);
        assertThat(single("requirements.constraints", "deadline")).isEqualTo(Facet.ValueType.DATE);
        assertThat(single("requirements.constraints", "budget")).isEqualTo(Facet.ValueType.MONEY);
    }

    @Test
    void competesOnlyInGroupsThatTheLexiconKnows() {
        var known = new YAMLMapper()
                .readTree(Classpath.text("/lexicon/technologies.yaml"))
                .valueStream()
                .map(technology -> technology.path("group").asString())
                .collect(Collectors.toSet());
        var named = pack.facets().stream()
                .flatMap(facet -> facet.keys().stream())
                .flatMap(key -> key.group().stream())
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    private Facet.ValueType single(String facet, String key) {
        var found = pack.facet(FacetId.parse(facet)).key(key).orElseThrow();
        assertThat(found.single()).as(key).isTrue();
        return found.value();
    }
}
