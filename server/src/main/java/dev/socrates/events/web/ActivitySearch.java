package dev.socrates.events.web;

import dev.socrates.events.ActivityFeed.Wanted;
import dev.socrates.events.ActivityKind;
import dev.socrates.identity.UserId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for, as the address of the page holds it. Values that do not exist count as not there.
///
/// @param who id of a person
/// @param since a day in the reader's zone
record ActivitySearch(
        @Nullable String kind,
        @Nullable String who,
        @Nullable String since,
        @Nullable String before) {

    ActivitySearch {
        kind = ActivityKind.ofWire(Optional.ofNullable(kind).orElse(""))
                .map(ActivityKind::wire)
                .orElse("");
        who = person(who).map(UserId::toString).orElse("");
        since = day(since).map(LocalDate::toString).orElse("");
    }

    Wanted wanted(ZoneId zone) {
        var types = ActivityKind.ofWire(String.valueOf(kind))
                .map(ActivityKind::types)
                .orElse(ActivityKind.TOLD);
        return new Wanted(types, person(who).orElse(null), from(zone), null);
    }

    @Nullable
    Long beforeNumber() {
        try {
            return before == null ? null : Long.valueOf(before);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /// Whether everything is shown, so that an empty page means that nothing happened.
    public boolean isPlain() {
        return "".equals(kind) && "".equals(who) && "".equals(since);
    }

    /// The address from which the list goes on.
    String next(String path, long seq) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("kind", kind)
                .queryParam("who", who)
                .queryParam("since", since)
                .queryParam("before", seq)
                .toUriString();
    }

    private @Nullable Instant from(ZoneId zone) {
        return day(since).map(day -> day.atStartOfDay(zone).toInstant()).orElse(null);
    }

    private static Optional<UserId> person(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(UserId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Years that the database can hold.
    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1970 && day.getYear() <= 9999);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
