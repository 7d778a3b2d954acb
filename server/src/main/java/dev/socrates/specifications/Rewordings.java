package dev.socrates.specifications;

import dev.socrates.engine.ears.Atom;
import dev.socrates.engine.ears.Atoms;
import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.language.Language;
import dev.socrates.engine.language.Languages;
import dev.socrates.engine.quality.StoryCriterion;
import dev.socrates.engine.quality.StoryQuality;
import dev.socrates.engine.quality.StoryViolation;
import dev.socrates.engine.quality.Wording;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Rewording.Beside;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds how statements could be put otherwise: in a pattern, in parts, and beside the other stories.
@Component
class Rewordings {

    /// Beside more stories than these a page would keep its reader waiting.
    private static final int MOST_STORIES = 200;

    /// Contradictions are told as conflicts.
    private static final Set<StoryCriterion> BESIDE = EnumSet.of(
            StoryCriterion.UNIQUE, StoryCriterion.INDEPENDENT, StoryCriterion.UNIFORM, StoryCriterion.COMPLETE);

    private final Knowledge knowledge;
    private final CpuPool cpu;

    Rewordings(Knowledge knowledge, CpuPool cpu) {
        this.knowledge = knowledge;
        this.cpu = cpu;
    }

    Rewording of(ProjectAccess access, Specification specification) {
        var statement = specification.content().statement();
        boolean story = Wording.isStory(statement);
        var others = story ? stories(access, specification) : List.<Specification>of();
        return cpu.call(() -> new Rewording(
                story ? null : ears(statement), parts(statement), story ? beside(specification, others) : List.of()));
    }

    /// The statements that a compound one consists of; empty for one that states one thing.
    List<String> parts(String statement) {
        var atoms = Atoms.of(statement);
        return atoms.size() < 2
                ? List.of()
                : atoms.stream().map(Atom::statement).toList();
    }

    private static @Nullable Ears ears(String statement) {
        var ears = Ears.of(statement);
        return english(statement) && ears.legible() ? ears : null;
    }

    private static boolean english(String statement) {
        return Languages.of(statement) == Language.ENGLISH;
    }

    /// The newest ones without the story itself.
    private List<Specification> stories(ProjectAccess access, Specification itself) {
        if (itself.status() != Status.CURRENT && itself.status() != Status.DRAFT) {
            return List.of();
        }
        return knowledge.of(access).current().reversed().stream()
                .filter(one -> !one.id().equals(itself.id()))
                .filter(one -> Wording.isStory(one.content().statement()))
                .limit(MOST_STORIES)
                .toList();
    }

    private static List<Beside> beside(Specification story, List<Specification> others) {
        var texts = new ArrayList<String>();
        texts.add(story.content().statement());
        others.forEach(other -> texts.add(other.content().statement()));
        var shown = StoryQuality.ofAll(texts).getFirst().stream()
                .filter(violation -> BESIDE.contains(violation.criterion()))
                .toList();
        boolean same = shown.stream().anyMatch(violation -> violation.criterion() == StoryCriterion.UNIQUE);
        return shown.stream()
                .filter(violation -> !(same && violation.criterion() == StoryCriterion.INDEPENDENT))
                .map(violation -> new Beside(violation, other(violation, others)))
                .toList();
    }

    private static @Nullable Specification other(StoryViolation violation, List<Specification> others) {
        var place = violation.other();
        return place == null ? null : others.get(place - 1);
    }
}
