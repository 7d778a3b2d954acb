package dev.socrates.specifications.web;

import dev.socrates.specifications.Document;
import dev.socrates.specifications.DraftDecisions.Confirmed;
import dev.socrates.specifications.Drafts.Drafted;
import dev.socrates.specifications.Drafts.Waiting;
import dev.socrates.specifications.OpenChanges.Overlap;
import dev.socrates.specifications.SpecificationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Drafts and their documents on the wire.
final class DraftViews {

    private DraftViews() {}

    /// @param characters the length of the text, in UTF-16 units as spans count
    /// @param text only where one document is asked for
    record DocumentView(
            UUID documentId,
            String name,
            int characters,
            String sha256,
            Instant addedAt,
            @Nullable String text) {

        static DocumentView of(Document document) {
            return of(document, document.text());
        }

        static DocumentView brief(Document document) {
            return of(document, null);
        }

        private static DocumentView of(Document document, @Nullable String text) {
            return new DocumentView(
                    document.id(),
                    document.name(),
                    document.text().length(),
                    document.sha256(),
                    document.addedAt(),
                    text);
        }
    }

    /// @param repeated how many statements only say again what is known
    /// @param skipped how many sentences became nothing, by reason
    record DraftedView(
            DocumentView document, List<SpecificationView> drafts, int repeated, Map<String, Integer> skipped) {

        static DraftedView of(Drafted drafted) {
            var skipped = new TreeMap<String, Integer>();
            drafted.skipped()
                    .forEach((reason, count) -> skipped.put(reason.name().toLowerCase(Locale.ROOT), count));
            return new DraftedView(
                    DocumentView.brief(drafted.document()),
                    drafted.drafts().stream().map(SpecificationView::of).toList(),
                    drafted.repeated(),
                    skipped);
        }
    }

    /// What a draft gets into the way of.
    ///
    /// @param status of the other one: `current`, `pending` or `draft`
    /// @param documentId where an open one comes from; null when it was said or typed
    /// @param reason `conflict`, `same_words` or `same_identity`; always `conflict` with what is current
    record OverlapView(
            UUID draftId,
            UUID otherId,
            String otherStatement,
            String status,
            @Nullable UUID documentId,
            @Nullable String documentName,
            String reason,
            String explanation) {

        /// The key of its text on the page.
        public String label() {
            return status.equals("current") ? "drafts.overlap.current" : "drafts.overlap." + reason;
        }

        static OverlapView of(Overlap overlap) {
            var document = overlap.document();
            var other = overlap.other();
            return new OverlapView(
                    overlap.draft().value(),
                    other.id().value(),
                    other.content().statement(),
                    other.status().wire(),
                    document == null ? null : document.id(),
                    document == null ? null : document.name(),
                    overlap.reason().name().toLowerCase(Locale.ROOT),
                    overlap.explanation());
        }
    }

    record WaitingDraftsView(List<SpecificationView> items, List<DocumentView> documents, List<OverlapView> overlaps) {

        static WaitingDraftsView of(Waiting waiting, List<Overlap> overlaps) {
            return new WaitingDraftsView(
                    waiting.drafts().stream().map(SpecificationView::of).toList(),
                    waiting.documents().stream().map(DocumentView::brief).toList(),
                    overlaps.stream().map(OverlapView::of).toList());
        }
    }

    /// @param repeated how many said again what is known and were superseded by it
    record ConfirmedDraftsView(
            List<SpecificationView> confirmed,
            int repeated,
            List<ConflictView> conflicts,
            BigDecimal maturityScore,
            BigDecimal maturityDelta,
            List<String> reasons) {

        static ConfirmedDraftsView of(Confirmed confirmed) {
            return new ConfirmedDraftsView(
                    confirmed.confirmed().stream().map(SpecificationView::of).toList(),
                    confirmed.repeated(),
                    confirmed.conflicts().stream().map(ConflictView::brief).toList(),
                    confirmed.progress().score(),
                    confirmed.progress().delta(),
                    confirmed.progress().reasons());
        }
    }

    record DraftIdsView(List<UUID> ids) {

        static DraftIdsView of(List<SpecificationId> ids) {
            return new DraftIdsView(ids.stream().map(SpecificationId::value).toList());
        }
    }
}
