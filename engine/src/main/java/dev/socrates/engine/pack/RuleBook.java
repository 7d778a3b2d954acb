package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The rules of a pack, ready to be evaluated. Immutable and thread-safe; the conditions are read once,
/// when it is made. Evaluating costs the number of rules times the number of claims, a few milliseconds for
/// a thousand.
public final class RuleBook {

    private final Map<Rule, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();

    private RuleBook(Pack pack) {
        pack.rules().forEach(rule -> conditions.put(rule, ConditionParser.parse(rule.condition(), pack.categories())));
        pack.analyzers().forEach(analyzer -> analyzers.put(analyzer.id(), analyzer));
    }

    public static RuleBook of(Pack pack) {
        return new RuleBook(pack);
    }

    /// What every rule made of the claims, in the order of the pack.
    public List<RuleFinding> evaluate(Collection<Claim> claims) {
        var evaluation = new Evaluation(claims);
        return conditions.entrySet().stream()
                .map(entry -> finding(entry.getKey(), evaluation.of(entry.getValue())))
                .toList();
    }

    /// What is wrong, the gravest first.
    public List<RuleFinding> violations(Collection<Claim> claims) {
        return of(evaluate(claims), Truth.TRUE);
    }

    /// What cannot be judged yet although something that the rule speaks of is known.
    public List<RuleFinding> undecided(Collection<Claim> claims) {
        return of(evaluate(claims), Truth.UNKNOWN).stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .toList();
    }

    /// What the rules of an analyzer made of the claims.
    ///
    /// @throws NoSuchElementException when the pack has no such analyzer
    public List<RuleFinding> analyze(String analyzerId, Collection<Claim> claims) {
        var analyzer = analyzers.get(analyzerId);
        if (analyzer == null) {
            throw new NoSuchElementException("no analyzer " + analyzerId);
        }
        return evaluate(claims).stream()
                .filter(finding -> analyzer.rules().contains(finding.rule().id()))
                .toList();
    }

    private static List<RuleFinding> of(List<RuleFinding> findings, Truth truth) {
        return findings.stream()
                .filter(finding -> finding.truth() == truth)
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .toList();
    }

    private static RuleFinding finding(Rule rule, Verdict verdict) {
        return new RuleFinding(rule, verdict.truth(), verdict.evidence(), verdict.because(), verdict.open());
    }
}
