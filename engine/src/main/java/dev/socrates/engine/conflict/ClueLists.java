package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Map;

/// The lexicons of this package as they are written.
final class ClueLists {

    private ClueLists() {}

    record WordLists(
            List<String> negations,
            List<String> bounding,
            List<String> stop,
            List<List<String>> actors,
            List<String> everyone,
            List<String> conditions,
            List<String> exceptions,
            List<String> reasons,
            List<String> phases,
            List<List<String>> synonyms,
            List<String> turns,
            List<String> restarts,
            List<String> pronouns,
            List<List<String>> copies,
            List<String> corrections) {}

    record Opposites(List<Opposite> opposites) {}

    /// @param reach how much two statements must share beside these words
    record Opposite(String id, String title, Beside reach, List<String> a, List<String> b) {}

    enum Beside {
        SELF,
        PROJECT,
        SHARED,
        CLOSE
    }

    record Exclusions(
            List<Group> groups,
            Map<String, List<String>> services,
            List<String> roles,
            List<String> replacing,
            List<String> generic,
            List<String> mentions,
            List<Principle> principles) {}

    /// @param many whether several members may serve the role at once
    /// @param members name -> names of what is a part of it
    record Group(String id, String title, boolean many, Map<String, List<String>> members) {}

    record Principle(
            String id,
            String title,
            Finding.Kind kind,
            List<String> says,
            List<String> groups,
            List<String> names,
            List<String> except) {}

    record Limits(
            List<Limit> limits,
            List<String> realtime,
            List<String> users,
            List<String> concurrent,
            List<String> keys,
            List<String> population,
            List<String> job,
            List<String> harmless) {}

    record Limit(String id, String title, Load load, double limit, String why, List<String> names) {}

    enum Load {
        USERS,
        RATE,
        SIZE,
        JOB,
        REALTIME
    }

    record Matters(
            List<Topic> topics,
            List<String> continuous,
            List<List<String>> milestones,
            List<String> copying,
            List<String> lossy) {}

    record Topic(String id, Dimension dimension, Finding.Domain domain, List<String> words) {}
}
