package dev.socrates.specifications;

import dev.socrates.engine.explain.Decision;
import dev.socrates.engine.explain.Decision.Topic;
import dev.socrates.engine.explain.Decision.Weight;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.QuotedTexts.QuotedText;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where a specification comes from, and why that was talked about at all.
@Component
class Beginnings {

    private final QuotedTexts texts;
    private final Drafts drafts;

    Beginnings(QuotedTexts texts, Drafts drafts) {
        this.texts = texts;
        this.drafts = drafts;
    }

    Decision of(ProjectAccess access, Content content) {
        var evidence = content.evidence();
        if (evidence == null) {
            return Decision.of(
                    Topic.ORIGIN,
                    content.source().wire(),
                    switch (content.source()) {
                        case USER_INPUT -> "Somebody typed it by hand.";
                        case IMPORT -> "It came with an import.";
                        case TEMPLATE -> "It came with a template.";
                        case EXTRACTED, INFERRED -> "The text that it came from is not kept any more.";
                    });
        }
        if (evidence.kind().equals(Document.KIND)) {
            var name = drafts.document(access, evidence.id())
                    .map(document -> "\"" + document.name() + "\"")
                    .orElse("a document that is gone");
            return Decision.of(Topic.ORIGIN, Document.KIND, "It was read in " + name + ".")
                    .showing(List.of(evidence.quote()));
        }
        return texts.find(access.project(), evidence.id())
                .map(text -> said(text, evidence))
                .orElseGet(() -> Decision.of(Topic.ORIGIN, evidence.kind(), "The text that it came from is gone."))
                .showing(List.of(evidence.quote()));
    }

    private static Decision said(QuotedText text, Evidence evidence) {
        var asked = text.asked();
        if (asked == null) {
            return Decision.of(Topic.ORIGIN, evidence.kind(), "It was said in free talk.");
        }
        var reason = text.reason() == null ? "" : " That was asked because: " + text.reason();
        var decision =
                Decision.of(Topic.ORIGIN, evidence.kind(), "It answers the question \"" + asked + "\"." + reason);
        var gain = text.expectedGain();
        return gain == null ? decision : decision.weighing(List.of(new Weight("expected_gain", gain)));
    }
}
