package dev.socrates.eval.stories;

import dev.socrates.engine.story.StoryModel;
import dev.socrates.engine.story.StoryReader;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Fitted;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Parts and relations of user stories, by backlog: each is read by a model that was fitted on the others; what the
/// shipped model learned elsewhere is where it begins, unless that was fitted on the backlog itself. Backlogs that the
/// shipped model was not fitted on are read by that one alone, too.
public final class StoriesTask implements Task {

    static final String NAME = "stories";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var backlogs = Backlog.all(data, said);
        if (backlogs.isEmpty()) {
            said.accept("no stories/*.jsonl to read");
            return;
        }
        var unseen = unseen(backlogs, said);
        if (backlogs.size() > 1) {
            var fitted = "each backlog by a model fitted on the others"
                    + (unseen.isEmpty() ? "" : ", going on from the shipped model where that was not fitted on it");
            crossValidated(backlogs, unseen).report("", fitted, lines);
        } else {
            said.accept("one backlog alone leaves none to fit a model on: only the shipped model is scored");
        }
        if (!unseen.isEmpty()) {
            var readings = new Readings();
            unseen.forEach(backlog -> readings.add(backlog, StoryReader.shipped()));
            readings.report(", shipped model", "the shipped model; none of these was fitted on", lines);
        }
    }

    private static Readings crossValidated(List<Backlog> backlogs, List<Backlog> unseen) {
        var readings = new Readings();
        for (var backlog : backlogs) {
            var others = backlogs.stream()
                    .filter(other -> !other.name().equals(backlog.name()))
                    .flatMap(other -> other.stories().stream())
                    .toList();
            var before = unseen.contains(backlog) ? StoryModel.shipped() : null;
            readings.add(backlog, new StoryReader(StoryTrainer.fit(others, before)));
        }
        return readings;
    }

    private static List<Backlog> unseen(List<Backlog> backlogs, Consumer<String> said) {
        var fitted = Fitted.of(NAME);
        var unseen = new ArrayList<Backlog>();
        for (var backlog : backlogs) {
            if (fitted.saw(backlog.stories().stream().map(Annotated::plain).toList())) {
                said.accept(backlog.name() + " is not scored with the shipped model, which was fitted on it");
            } else {
                unseen.add(backlog);
            }
        }
        return unseen;
    }
}
