package dev.socrates.specifications.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Document;
import dev.socrates.specifications.Drafts;
import dev.socrates.specifications.QuotedTexts;
import dev.socrates.specifications.QuotedTexts.QuotedText;
import dev.socrates.specifications.Specification.Evidence;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the words that a specification comes from in their place: in an answer, a message or a document.
@Component
class Passages {

    private final QuotedTexts texts;
    private final Drafts drafts;

    Passages(QuotedTexts texts, Drafts drafts) {
        this.texts = texts;
        this.drafts = drafts;
    }

    Optional<QuotedPassage> of(ProjectAccess access, Evidence evidence) {
        if (evidence.kind().equals(Document.KIND)) {
            return drafts.document(access, evidence.id())
                    .map(document -> QuotedPassage.around(text(document), evidence));
        }
        return texts.find(access.project(), evidence.id()).map(text -> QuotedPassage.of(text, evidence));
    }

    private static QuotedText text(Document document) {
        return new QuotedText(
                document.id(), document.text(), null, null, null, null, null, document.addedBy(), document.addedAt());
    }
}
