package dev.socrates.specifications;

import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Port: the whole texts that specifications quote, so that a reader sees the words in their place.
public interface QuotedTexts {

    Optional<QuotedText> find(ProjectId project, UUID id);

    /// @param session null for a document
    /// @param question what was asked, for an answer; null for what was said in free talk
    /// @param reason why it was asked; `expectedGain` what that was hoped to bring
    /// @param author null for a text that nobody signed
    record QuotedText(
            UUID id,
            String text,
            @Nullable UUID session,
            @Nullable UUID question,
            @Nullable String asked,
            @Nullable String reason,
            @Nullable Double expectedGain,
            @Nullable UUID author,
            Instant at) {}
}
