package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Principle;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A technology that a principle of the project rules out.
final class PrincipleCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().apartFrom(pair.right())) {
            return Optional.empty();
        }
        return broken(pair, pair.left(), pair.right(), true).or(() -> broken(pair, pair.right(), pair.left(), false));
    }

    private static Optional<Verdict> broken(Pair pair, Reading rule, Reading choice, boolean ruleIsNew) {
        if (choice.mentionOnly()) {
            return Optional.empty();
        }
        for (var principle : rule.principles()) {
            for (var chosen : choice.technologies()) {
                if (excludes(principle.what(), chosen.what()) && !choice.negatedAt(chosen) && !named(rule, chosen)) {
                    return Optional.of(verdict(pair, principle, chosen, ruleIsNew));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean excludes(Principle principle, Technology technology) {
        return !principle.except().contains(technology.name())
                && (principle.groups().contains(technology.group().id())
                        || principle.names().contains(technology.name()));
    }

    /// A rule that names the technology has weighed it.
    private static boolean named(Reading rule, Phrases.Match<Technology> chosen) {
        return rule.technologies().stream()
                .anyMatch(hit -> hit.what().name().equals(chosen.what().name()));
    }

    private static Verdict verdict(
            Pair pair, Phrases.Match<Principle> principle, Phrases.Match<Technology> chosen, boolean ruleIsNew) {
        var ruleWords = List.of((ruleIsNew ? pair.left() : pair.right()).words(principle));
        var choiceWords = List.of((ruleIsNew ? pair.right() : pair.left()).words(chosen));
        var rule = ruleIsNew ? pair.leftQuote(ruleWords) : pair.rightQuote(ruleWords);
        var choice = ruleIsNew ? pair.rightQuote(choiceWords) : pair.leftQuote(choiceWords);
        var title = principle.what().title();
        return new Verdict(
                principle.what().kind(),
                Domain.TECHNOLOGY,
                Gravity.of(pair, Severity.HIGH),
                ruleIsNew ? ruleWords : choiceWords,
                ruleIsNew ? choiceWords : ruleWords,
                rule + (plain(rule, title) ? "" : " means " + title + ", which") + " rules out "
                        + chosen.what().name() + " in " + choice + ".");
    }

    private static boolean plain(String rule, String title) {
        return rule.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }
}
