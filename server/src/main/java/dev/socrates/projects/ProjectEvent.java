package dev.socrates.projects;

import dev.socrates.identity.UserId;
import java.util.Map;

/// Something that happened in a project and belongs into its log. Published inside the transaction that did
/// it; `data` holds ids and facts, never names or what people wrote.
public interface ProjectEvent {

    ProjectId project();

    UserId actor();

    /// Stable, snake_case: `specification_created`.
    String type();

    Map<String, Object> data();
}
