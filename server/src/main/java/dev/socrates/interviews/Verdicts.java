package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.interviews.Answers.Answered;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Conflict.Resolution;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Intake;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;
import dev.socrates.specifications.Specifications;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An answer to a question about a conflict decides it: for the side whose words it repeats, or for what it
/// says instead of both.
@Component
class Verdicts {

    private final Questions questions;
    private final Sayings sayings;
    private final Intake intake;
    private final Conflicts conflicts;
    private final Specifications specifications;

    Verdicts(Questions questions, Sayings sayings, Intake intake, Conflicts conflicts, Specifications specifications) {
        this.questions = questions;
        this.sayings = sayings;
        this.intake = intake;
        this.conflicts = conflicts;
        this.specifications = specifications;
    }

    Answered store(
            ProjectAccess access, PutQuestion question, Understood understood, UUID conflictId, @Nullable UUID key) {
        var id = Ids.next();
        var extraction = understood.extraction();
        intake.lock(access);
        sayings.answer(access, question, key, id, understood.text(), 0);
        var side = sides(access, conflictId, understood.text());
        boolean saysNothing = extraction.candidates().isEmpty() && side.isEmpty();
        if (extraction.stance() == Stance.DONT_KNOW || saysNothing) {
            questions.settle(access, question, PutQuestion.Status.DONT_KNOW);
            var taken = intake.take(access, understood.withoutCandidates(), Answers.origin(question, id));
            sayings.read(Reading.of(id, extraction, taken));
            return new Answered(id, understood.text(), extraction, taken, null);
        }
        questions.settle(access, question, PutQuestion.Status.ANSWERED);
        var verdict = side.map(decided -> new Conflicts.Verdict(decided, understood.text(), null, null))
                .orElseGet(() -> new Conflicts.Verdict(
                        Resolution.MERGE,
                        null,
                        extraction.candidates().getFirst().claim().statement(),
                        null));
        var resolved = conflicts.resolve(access, conflictId, verdict);
        var changed = specifications.find(
                access,
                List.of(
                        resolved.conflict().existing().specification(),
                        resolved.conflict().incoming().specification()));
        var taken = new Taken(changed, List.of(), 0, resolved.progress());
        sayings.read(Reading.of(id, extraction, taken).deciding(conflictId));
        return new Answered(id, understood.text(), extraction, taken, null);
    }

    /// Which side's deciding words the answer repeats, if only one's.
    private Optional<Resolution> sides(ProjectAccess access, UUID conflictId, String text) {
        var conflict = conflicts.get(access, conflictId);
        boolean old = mentions(text, conflict.existing());
        boolean fresh = mentions(text, conflict.incoming());
        if (old == fresh) {
            return Optional.empty();
        }
        return Optional.of(old ? Resolution.KEEP_OLD : Resolution.REPLACE);
    }

    private static boolean mentions(String text, Conflict.Side side) {
        var lower = text.toLowerCase(Locale.ROOT);
        return !side.decidingWords().isEmpty()
                && side.decidingWords().stream().allMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
    }
}
