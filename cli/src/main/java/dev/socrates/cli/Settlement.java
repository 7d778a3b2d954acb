package dev.socrates.cli;

import dev.socrates.cli.Contract.Conflict;
import dev.socrates.cli.Contract.Option;
import dev.socrates.cli.Contract.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the person decides a conflict: the script's own as the script says, any other as recommended.
///
/// @param more what the server needs besides the resolution itself
/// @param scripted whether it is the conflict that the script is about
record Settlement(String resolution, String notes, Map<String, String> more, boolean scripted) {

    /// Neither of these ends a conflict for good, and a story needs an end.
    private static final Set<String> UNDECIDED = Set.of("ask", "ignore");

    static Settlement of(Conflict conflict, List<Option> options, Script.@Nullable Contradiction script) {
        if (script != null) {
            var before = mentions(conflict.existing(), script.givesWay());
            var now = mentions(conflict.incoming(), script.givesWay());
            if (before || now) {
                var resolution = before && now ? script.resolution() : before ? "replace" : "keep_old";
                return new Settlement(resolution, script.notes(), Map.of(), true);
            }
        }
        var best = options.stream()
                .filter(option -> !UNDECIDED.contains(option.value()))
                .max(Comparator.comparingDouble(Option::score))
                .map(Option::value)
                .orElse("keep_old");
        return new Settlement(best, "Decided as recommended.", wording(best, conflict), false);
    }

    static Settlement keepingOld() {
        return new Settlement("keep_old", "What was said before stays.", Map.of(), false);
    }

    private static Map<String, String> wording(String resolution, Conflict conflict) {
        return switch (resolution) {
            case "merge" -> Map.of("statement", statement(conflict.existing()) + " " + statement(conflict.incoming()));
            case "keep_both" -> Map.of("scope", "each for the part of the work it was said about");
            default -> Map.of();
        };
    }

    private static boolean mentions(@Nullable Side side, String words) {
        return statement(side).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String statement(@Nullable Side side) {
        return side == null || side.statement() == null ? "" : side.statement();
    }
}
