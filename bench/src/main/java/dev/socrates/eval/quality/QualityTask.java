package dev.socrates.eval.quality;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.socrates.engine.quality.StoryCriterion;
import dev.socrates.engine.quality.StoryQuality;
import dev.socrates.engine.quality.StoryViolation;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Table;
import dev.socrates.eval.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Criteria of user stories over `quality/*.csv`, positive = violation. Stories of one abstract are one
/// backlog.
public final class QualityTask implements Task {

    private static final String FITTED =
            "nothing fitted; rules and thresholds developed by hand on the UStAI stories, mostly on one half";

    /// A story with what was found of it.
    private record Judged(NamedCsvRecord row, String story, Set<StoryCriterion> found) {}

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var judged = new ArrayList<Judged>();
        for (var file : data.files("quality/*.csv")) {
            judged.addAll(read(file, said));
        }
        if (judged.isEmpty()) {
            said.accept("no stories in quality/*.csv");
            return;
        }
        for (var labels : StoryLabels.ALL) {
            report(labels, judged, lines);
        }
    }

    private static List<Judged> read(Path file, Consumer<String> said) {
        try {
            var backlogs = new LinkedHashMap<String, List<NamedCsvRecord>>();
            var rows = Table.read(file);
            if (!rows.isEmpty() && rows.getFirst().findField(StoryLabels.STORY).isEmpty()) {
                said.accept(file.getFileName() + ": no column “" + StoryLabels.STORY + "”");
                return List.of();
            }
            for (var row : rows) {
                var story = row.findField(StoryLabels.STORY).orElse("");
                if (story.isBlank()) {
                    said.accept(file.getFileName() + ", line " + row.getStartingLineNumber() + ": no story");
                } else {
                    var backlog = row.findField(StoryLabels.BACKLOG).orElse("");
                    backlogs.computeIfAbsent(backlog, key -> new ArrayList<>()).add(row);
                }
            }
            return backlogs.values().stream()
                    .flatMap(backlog -> judge(backlog).stream())
                    .toList();
        } catch (CsvParseException e) {
            said.accept(file.getFileName() + " is no table: " + e.getMessage());
            return List.of();
        }
    }

    private static List<Judged> judge(List<NamedCsvRecord> backlog) {
        var stories = backlog.stream()
                .map(row -> row.findField(StoryLabels.STORY).orElse("").strip())
                .toList();
        var violations = StoryQuality.ofAll(stories);
        var judged = new ArrayList<Judged>();
        for (int at = 0; at < stories.size(); at++) {
            var found =
                    violations.get(at).stream().map(StoryViolation::criterion).collect(Collectors.toSet());
            judged.add(new Judged(backlog.get(at), stories.get(at), found));
        }
        return judged;
    }

    private void report(StoryLabels labels, List<Judged> judged, Consumer<Line> lines) {
        var ours = new Tally();
        var simple = new Tally();
        for (var story : judged) {
            labels.violated(story.row()).ifPresent(truth -> {
                ours.add(truth, story.found().contains(labels.criterion()));
                simple.add(truth, StoryBaseline.violates(labels.criterion(), story.story()));
            });
        }
        if (ours.positives() == 0) {
            return;
        }
        var not = "not " + labels.criterion().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        int n = ours.size();
        lines.accept(Line.of(name(), not + ", F1", n, ours.f1())
                .against(simple.f1())
                .between(ours.f1Interval())
                .fitted(FITTED));
        lines.accept(Line.of(name(), not + ", precision", n, ours.precision())
                .against(simple.precision())
                .between(ours.precisionInterval())
                .fitted(FITTED));
        lines.accept(Line.of(name(), not + ", recall", n, ours.recall())
                .against(simple.recall())
                .between(ours.recallInterval())
                .fitted(FITTED));
    }
}
