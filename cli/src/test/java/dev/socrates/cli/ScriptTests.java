package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTests {

    static final List<String> FACETS = List.of(
            "goals.purpose",
            "goals.users",
            "goals.value",
            "goals.success_metrics",
            "goals.scope",
            "requirements.core_features",
            "requirements.user_journeys",
            "requirements.data_entities",
            "requirements.roles_permissions",
            "requirements.integrations",
            "requirements.business_rules",
            "requirements.usability",
            "requirements.constraints",
            "tech_stack.backend",
            "tech_stack.frontend",
            "tech_stack.database",
            "tech_stack.hosting",
            "tech_stack.api_style",
            "tech_stack.build_delivery",
            "scalability.user_load",
            "scalability.growth",
            "scalability.scaling_strategy",
            "scalability.data_volume",
            "security.authentication",
            "security.authorization",
            "security.encryption",
            "security.compliance",
            "security.audit",
            "performance.response_time",
            "performance.throughput",
            "performance.client_performance",
            "performance.batch_limits",
            "testing.strategy",
            "testing.coverage",
            "testing.automation",
            "testing.acceptance",
            "monitoring.metrics",
            "monitoring.alerting",
            "monitoring.logging",
            "data_retention.periods",
            "data_retention.deletion",
            "data_retention.archiving",
            "disaster_recovery.backup",
            "disaster_recovery.recovery_objectives",
            "disaster_recovery.availability",
            "disaster_recovery.recovery_plan");

    static Stream<Script> stories() {
        var dairy = Objects.requireNonNull(ScriptTests.class.getResourceAsStream("/demo/dairy.yaml"));
        return Stream.of(Script.ofDemo(), Script.read(dairy));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFacetHasAnAnswerAndSomethingToAdd(Script story) {
        assertThat(FACETS).hasSize(46).doesNotHaveDuplicates();
        assertThat(story.answers()).containsOnlyKeys(FACETS);
        assertThat(story.answers().values())
                .allSatisfy(lines -> assertThat(lines.then()).isNotEmpty().noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryHasItsAwkwardMoments(Script story) {
        assertThat(story.opening()).hasSizeGreaterThan(500);
        assertThat(story.unknown()).isNotEmpty();
        assertThat(story.contradiction()).isNotNull();
        var givenUp = Objects.requireNonNull(story.contradiction());
        assertThat(Objects.requireNonNull(story.answers().get(givenUp.facet())).say())
                .contains(givenUp.givesWay());
        assertThat(givenUp.say()).doesNotContain(givenUp.givesWay());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodySpeaksInKeys(Script story) {
        assertThat(story.answers().values())
                .flatExtracting(Script.Lines::then)
                .noneMatch(text -> text.toString().matches(".*[a-z]_[a-z].*"));
        assertThat(story.answers().values())
                .extracting(Script.Lines::say)
                .noneMatch(text -> text.matches("(?s).*[a-z]_[a-z].*"));
    }

    @Test
    void aMisspeltFieldIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> script("project: {name: A, description: B}\nanswer: {}"))
                .withMessageContaining("answer");
    }

    @Test
    void anUnknownFacetNeedsItsAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> script("""
                        project: {name: A, description: B}
                        unknown: [goals.users]
                        answers:
                          goals.purpose: {say: To sell seats.}
                        """)).withMessageContaining("goals.users");
    }

    static Script script(String yaml) {
        return Script.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
