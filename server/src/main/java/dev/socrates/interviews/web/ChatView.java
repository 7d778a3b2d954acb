package dev.socrates.interviews.web;

import dev.socrates.interviews.DirectChat;
import dev.socrates.specifications.web.ConflictView;
import dev.socrates.specifications.web.SpecificationView;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a message of free talk led to.
record ChatView(
        UUID messageId,
        String reply,
        int specsExtracted,
        List<SpecificationView> specifications,
        List<ConflictView> conflicts,
        List<SkippedView> skipped,
        int repeated,
        BigDecimal maturityScore,
        BigDecimal maturityDelta,
        List<String> reasons,
        int openConflicts,
        @Nullable String suggestedNextQuestion) {

    static ChatView of(DirectChat.Reply reply, List<ConflictView> conflicts) {
        var taken = reply.taken();
        var progress = taken.progress();
        return new ChatView(
                reply.messageId(),
                reply.text(),
                taken.specifications().size(),
                taken.specifications().stream().map(SpecificationView::of).toList(),
                conflicts,
                SkippedView.of(reply.message(), reply.extraction().skipped()),
                taken.repeated(),
                progress.score(),
                progress.delta(),
                progress.reasons(),
                progress.openConflicts(),
                reply.suggestion());
    }
}
