package dev.socrates.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One entry of a project's log. Numbers have no gaps and follow the order of commits.
public record RecordedEvent(long seq, String type, UUID actorId, Map<String, Object> data, Instant at) {}
