package dev.socrates.engine.conflict;

import java.util.List;
import java.util.Locale;

/// What two claims have to do with each other, when they cannot simply stand side by side.
///
/// @param incoming id of the new claim
/// @param existing id of the claim that was there
/// @param incomingWords the words of the new statement that decide, as written there; likewise `existingWords`
/// @param explanation one sentence for people that names both sides and why they clash
public record Finding(
        String incoming,
        String existing,
        Kind kind,
        Domain domain,
        Severity severity,
        List<String> incomingWords,
        List<String> existingWords,
        String explanation) {

    public Finding {
        incomingWords = List.copyOf(incomingWords);
        existingWords = List.copyOf(existingWords);
    }

    /// CONTRADICTION: both cannot hold. INCONSISTENCY: both could be meant, but together they do not work (SQLite
    /// and thousands of concurrent writers). DEPENDENCY: the new one needs what the old one rules out. DUPLICATE:
    /// says the same again. CLARIFICATION: says the same more precisely.
    public enum Kind {
        CONTRADICTION,
        INCONSISTENCY,
        DEPENDENCY,
        DUPLICATE,
        CLARIFICATION;

        /// Whether a person has to decide before the new claim can count.
        public boolean blocks() {
            return switch (this) {
                case CONTRADICTION, INCONSISTENCY, DEPENDENCY -> true;
                case DUPLICATE, CLARIFICATION -> false;
            };
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Domain {
        TECHNOLOGY,
        REQUIREMENT,
        TIMELINE,
        RESOURCE;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
