package dev.socrates.identity.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the program and the system out of what a client says about itself. It is only there to be recognised by
/// its owner, so a guess is good enough.
final class Device {

    private static final String UNKNOWN = "Unknown device";

    private record Sign(String word, String name) {}

    /// In this order: most browsers claim to be Safari and Chrome as well.
    private static final List<Sign> PROGRAMS = List.of(
            new Sign("Edg/", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("HeadlessChrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("curl/", "curl"),
            new Sign("Java-http-client/", "Java program"),
            new Sign("python", "Python program"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return UNKNOWN;
        }
        var program = name(PROGRAMS, userAgent);
        var system = name(SYSTEMS, userAgent);
        if (program == null) {
            return system == null ? UNKNOWN : system;
        }
        return system == null ? program : program + " on " + system;
    }

    private static @Nullable String name(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.word()))
                .map(Sign::name)
                .findFirst()
                .orElse(null);
    }
}
