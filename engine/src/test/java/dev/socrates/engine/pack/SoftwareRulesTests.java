package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.engine.Claim;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SoftwareRulesTests {

    private final Pack pack = Packs.load("software");
    private final RuleBook rules = RuleBook.of(pack);
    private final RuleExamples examples = new RuleExamples(pack.categories());

    @Test
    void hasTheSixOfTheReferenceAmongManyMore() {
        assertThat(pack.rules()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(pack.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .contains(
                        "perf_conflict",
                        "sec_conflict",
                        "scale_conflict",
                        "arch_consistency",
                        "data_consistency",
                        "comply_standards");
        assertThat(pack.rules()).extracting(Rule::severity).contains(Severity.values());
    }

    @Test
    void everyRuleFindsSomethingInItsFailingExampleAndNothingInItsPassingOne() {
        assertThat(pack.rules()).allSatisfy(rule -> {
            assertThat(truth(rule, examples.claims(rule.fails()))).as("fails").isEqualTo(Truth.TRUE);
            assertThat(truth(rule, examples.claims(rule.passes()))).as("passes").isEqualTo(Truth.FALSE);
        });
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        assertThat(rules.violations(List.of())).isEmpty();
        assertThat(rules.undecided(List.of())).isEmpty();
    }

    @Test
    void reportsTheGravestFirstWithTheWordsThatDecided() {
        var claims = new Statements(pack)
                .say("testing.coverage.coverage", "40 percent")
                .say("security.compliance.law", "The GDPR applies.")
                .claims();

        var found = rules.violations(claims);

        assertThat(found)
                .extracting(finding -> finding.rule().id())
                .containsExactly("comply_standards", "gdpr_without_deletion", "coverage_low");
        assertThat(found.getFirst().sentence())
                .contains("audit trail", "\"The GDPR applies.\"", "Nothing is said about Audit trail");
        assertThat(found.getFirst().confidence()).isEqualTo(1);
    }

    @Test
    void saysWhatWouldDecideARuleThatIsHalfKnown() {
        var claims = new Statements(pack)
                .say("tech_stack.database.primary_database", "SQLite")
                .claims();

        assertThat(rules.undecided(claims))
                .filteredOn(finding -> finding.rule().id().equals("arch_consistency"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.open()).containsExactly("scalability.user_load.concurrent_users");
                    assertThat(finding.sentence()).contains("cannot be said before");
                });
    }

    @Test
    void anAnalyzerReportsItsRulesAlone() {
        var claims = new Statements(pack)
                .say("security.authentication.password_length", "6 characters")
                .claims();

        assertThat(rules.analyze("security_validator", claims))
                .filteredOn(finding -> finding.truth() == Truth.TRUE)
                .extracting(finding -> finding.rule().id())
                .containsExactly("short_password");
        assertThat(rules.analyze("recovery_checker", claims)).noneMatch(finding -> finding.truth() == Truth.TRUE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> rules.analyze("none", claims));
    }

    @Test
    void speaksOfEveryCategory() {
        var categories = pack.categories().stream().map(Category::id).toList();
        var spoken = categories.stream()
                .filter(category ->
                        pack.rules().stream().anyMatch(rule -> rule.condition().contains(category + ".")))
                .toList();

        assertThat(spoken).isEqualTo(categories);
    }

    private Truth truth(Rule rule, List<Claim> claims) {
        return rules.evaluate(claims).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .truth();
    }
}
