package dev.socrates.identity.settings;

import dev.socrates.identity.settings.Settings.Notification;
import dev.socrates.platform.InvalidException;
import java.util.List;
import java.util.Set;

/// What people can be told about and how. Mail is quiet by default: only what is meant for this person, or
/// what concerns the safety of the account.
public final class Notifications {

    public static final List<String> KINDS =
            List.of("mention", "invitation", "conflict", "open_question", "phase", "digest", "security");
    public static final List<String> CHANNELS = List.of("in_app", "email");

    private static final Set<String> MAILED = Set.of("mention", "invitation", "security");

    private Notifications() {}

    /// Each kind and channel, as decided or as usual.
    static List<Notification> completed(List<Notification> decided) {
        return KINDS.stream()
                .flatMap(kind -> CHANNELS.stream()
                        .map(channel -> decided.stream()
                                .filter(one ->
                                        one.kind().equals(kind) && one.channel().equals(channel))
                                .findFirst()
                                .orElseGet(() -> usual(kind, channel))))
                .toList();
    }

    /// @throws InvalidException for a kind or channel that is none, or one named twice
    static void judge(List<Notification> wanted) {
        for (var one : wanted) {
            if (!KINDS.contains(one.kind())) {
                throw new InvalidException("notifications.kind", "must be one of " + KINDS, "unknown_kind");
            }
            if (!CHANNELS.contains(one.channel())) {
                throw new InvalidException("notifications.channel", "must be one of " + CHANNELS, "unknown_channel");
            }
        }
        long distinct = wanted.stream()
                .map(one -> one.kind() + " " + one.channel())
                .distinct()
                .count();
        if (distinct < wanted.size()) {
            throw new InvalidException("notifications", "names one kind and channel twice", "duplicate");
        }
    }

    private static Notification usual(String kind, String channel) {
        boolean digest = kind.equals("digest");
        return new Notification(kind, channel, channel.equals("email") ? MAILED.contains(kind) : !digest);
    }
}
