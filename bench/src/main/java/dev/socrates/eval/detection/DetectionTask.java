package dev.socrates.eval.detection;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.classification.RequirementDetector;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Fitted;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Requirement or not. Leave one document out over all files that are not named as validation; those are scored by a
/// model fitted on the others' documents. The model that ships saw none of them.
public final class DetectionTask implements Task {

    private static final String MODEL = "requirement-roles";
    private static final String OTHERS_FITTED = "fitted on all other documents, one left out in turn; units: rows";
    private static final String OURS = "fitted on nothing but our own sentences";

    private final Embedder embedder;

    public DetectionTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "requirement-detection";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var files = data.files("requirement-detection/*.csv");
        var training =
                files.stream().filter(Predicate.not(DetectionTask::validation)).toList();
        var held = files.stream().filter(DetectionTask::validation).toList();
        var documents = Documents.read(training.isEmpty() ? held : training, said);
        if (documents.isEmpty()) {
            said.accept("nothing in requirement-detection/*.csv");
            return;
        }
        said.accept("few modals: under 30 % of a document's requirements have shall, must or should");
        var fold = new Fold(embedder);
        if (documents.size() < 2) {
            said.accept("one document only: nothing to fit on, the shipped model is scored alone");
        } else {
            var found = leftOut(documents, fold);
            report("", found, OTHERS_FITTED, lines);
            below(found, said);
        }
        var others = training.isEmpty() ? List.<Document>of() : Documents.read(held, said);
        validate(documents, others, fold, lines, said);
        shipped(documents, others, lines, said);
    }

    private static boolean validation(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).contains("valid");
    }

    private static Map<Document, Labelled> leftOut(List<Document> documents, Fold fold) {
        var found = new LinkedHashMap<Document, Labelled>();
        for (var document : documents) {
            var others = documents.stream()
                    .filter(other -> !other.name().equals(document.name()))
                    .toList();
            found.put(document, Labelled.of(document, fold.label(fold.fit(others), document)));
        }
        return found;
    }

    private static void report(String how, Map<Document, Labelled> found, String fitted, Consumer<Line> lines) {
        var few = new ArrayList<Labelled>();
        var many = new ArrayList<Labelled>();
        found.forEach((document, labelled) -> (document.fewModals() ? few : many).add(labelled));
        part(how + "all documents, macro F1", List.copyOf(found.values()), fitted, lines);
        part(how + "documents with few modals, macro F1", few, fitted, lines);
        part(how + "other documents, macro F1", many, fitted, lines);
    }

    private static void part(String metric, List<Labelled> parts, String fitted, Consumer<Line> lines) {
        if (!parts.isEmpty()) {
            lines.accept(Labelled.all(parts).line(metric, fitted));
        }
    }

    private static void below(Map<Document, Labelled> found, Consumer<String> said) {
        found.forEach((document, labelled) -> {
            if (labelled.macroF1() < labelled.simpleMacroF1()) {
                said.accept(String.format(
                        Locale.ROOT,
                        "below the rule: %s, %d rows, %s: %.3f against %.3f",
                        document.name(),
                        document.rows().size(),
                        document.fewModals() ? "few modals" : "many modals",
                        labelled.macroF1(),
                        labelled.simpleMacroF1()));
            }
        });
    }

    private static void validate(
            List<Document> documents, List<Document> held, Fold fold, Consumer<Line> lines, Consumer<String> said) {
        var names = held.stream().map(Document::name).toList();
        var rest = documents.stream()
                .filter(document -> !names.contains(document.name()))
                .toList();
        if (held.isEmpty() || rest.isEmpty()) {
            said.accept("no validation files beside the others: no line for them");
            return;
        }
        var model = fold.fit(rest);
        var found = new LinkedHashMap<Document, Labelled>();
        held.forEach(document -> found.put(document, Labelled.of(document, fold.label(model, document))));
        report("validation files: ", found, "fitted on the other files", lines);
    }

    private void shipped(List<Document> documents, List<Document> held, Consumer<Line> lines, Consumer<String> said) {
        var all = new ArrayList<>(documents);
        all.addAll(held);
        var shipped = Fitted.of(MODEL);
        var detector = new RequirementDetector(embedder);
        var found = new LinkedHashMap<Document, Labelled>();
        for (var document : all) {
            var texts = document.rows().stream().map(Document.Row::text).toList();
            if (shipped.saw(texts)) {
                said.accept("not scored: the shipped model was fitted on sentences of " + document.name());
                continue;
            }
            var labels = detector.of(texts).stream()
                    .map(one -> one.requirement() ? Document.REQUIREMENT : Document.OTHER)
                    .toList();
            found.put(document, Labelled.of(document, labels));
        }
        report("without training: ", found, OURS, lines);
    }
}
