package dev.socrates.specifications.web;

import dev.socrates.engine.explain.Decision.Topic;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Dependencies;
import dev.socrates.specifications.Explanation;
import dev.socrates.specifications.Explanations;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.web.ExplanationView.RewordingView;
import dev.socrates.specifications.web.ExplanationView.StepView;
import dev.socrates.specifications.web.SpecificationView.RevisionView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/// Fills the models of the pages and fragments about one specification.
@Component
class SpecificationSheets {

    private static final Set<Topic> ELSEWHERE = EnumSet.of(Topic.ORIGIN, Topic.CONFLICT, Topic.HISTORY);

    private final SpecificationCards cards;
    private final Specifications specifications;
    private final Explanations explanations;
    private final Proposals proposals;
    private final Conflicts conflicts;
    private final ConflictViews views;
    private final Dependencies dependencies;
    private final Passages passages;
    private final Authors authors;

    SpecificationSheets(
            SpecificationCards cards,
            Specifications specifications,
            Explanations explanations,
            Proposals proposals,
            Conflicts conflicts,
            ConflictViews views,
            Dependencies dependencies,
            Passages passages,
            Authors authors) {
        this.cards = cards;
        this.specifications = specifications;
        this.explanations = explanations;
        this.proposals = proposals;
        this.conflicts = conflicts;
        this.views = views;
        this.dependencies = dependencies;
        this.passages = passages;
        this.authors = authors;
    }

    void card(ProjectAccess access, Specification specification, ModelMap model) {
        model.addAttribute("card", cards.of(access, specification));
    }

    /// The form that puts it differently.
    ///
    /// @param take the proposed wording that it begins with, as [Proposals] names it; null for its own
    void editor(ProjectAccess access, Specification specification, @Nullable String take, ModelMap model) {
        card(access, specification, model);
        model.addAttribute("specState", "edit");
        if (take != null) {
            proposals.named(access, specification, take).ifPresent(proposal -> {
                model.addAttribute("specText", proposal);
                model.addAttribute("specTake", take);
            });
        }
    }

    /// Back in the form, with what was typed.
    ///
    /// @param problem names the sentence that says what is wrong
    void wrong(ProjectAccess access, Specification now, int read, String typed, String problem, ModelMap model) {
        card(access, now, model);
        model.addAttribute("specState", "edit");
        model.addAttribute("specText", typed);
        model.addAttribute("specRevision", read);
        model.addAttribute("specProblem", "specification.problem." + problem);
    }

    /// Both texts, and what differs.
    void clash(ProjectAccess access, Specification now, String typed, ModelMap model) {
        card(access, now, model);
        model.addAttribute("specState", "clash");
        model.addAttribute("specText", typed);
        model.addAttribute("specDiff", WordDiff.of(now.content().statement(), typed));
    }

    /// Everything about it: where it comes from, what it clashed with and what it said before.
    void whole(ProjectAccess access, SpecificationId id, ModelMap model) {
        var specification = specifications.get(access, id);
        card(access, specification, model);
        quote(access, specification.content().evidence(), model);
        model.addAttribute("conflicts", views.of(access, conflicts.about(access, id)));
        model.addAttribute(
                "dependencies",
                dependencies.of(access, id).stream().map(DependencyView::of).toList());
        var explanation = explanations.of(access, id);
        model.addAttribute("rewording", RewordingView.of(explanation.rewording()));
        model.addAttribute("decisions", decisions(explanation));
        history(access, id, model);
    }

    /// Without those that the page shows in full elsewhere.
    private static List<StepView> decisions(Explanation explanation) {
        boolean patterned = explanation.rewording().ears() != null;
        return explanation.decisions().stream()
                .filter(decision -> !ELSEWHERE.contains(decision.topic()))
                .filter(decision -> !(patterned && decision.topic() == Topic.PATTERN))
                .map(StepView::of)
                .toList();
    }

    void history(ProjectAccess access, SpecificationId id, ModelMap model) {
        var revisions = specifications.history(access, id);
        var names = authors.of(access, revisions.stream().map(Revision::author).toList());
        var entries = new ArrayList<SpecificationHistory>();
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            var before = i == 0 ? null : revisions.get(i - 1).content().statement();
            var now = revision.content().statement();
            entries.add(new SpecificationHistory(
                    RevisionView.of(revision),
                    names.getOrDefault(revision.author(), ""),
                    before == null || before.equals(now) ? List.of() : WordDiff.of(before, now),
                    i == revisions.size() - 1));
        }
        model.addAttribute("history", entries.reversed());
    }

    private void quote(ProjectAccess access, @Nullable Evidence evidence, ModelMap model) {
        if (evidence == null) {
            return;
        }
        passages.of(access, evidence).ifPresent(passage -> {
            model.addAttribute("quoted", passage);
            var author = passage.text().author();
            if (author != null) {
                model.addAttribute(
                        "quotedBy", authors.of(access, List.of(author)).get(author));
            }
        });
    }
}
