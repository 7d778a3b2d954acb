package dev.socrates.platform.limits;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `POST /api/v1/**/invitations/**`: a method and a path as it is documented, `{variables}` and all.
record CallPattern(String method, Pattern path) {

    static CallPattern parse(String text) {
        var parts = text.strip().split("\\s+", 2);
        if (parts.length != 2 || !parts[1].startsWith("/") || !parts[0].matches("[A-Z]+|\\*")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a call such as POST /api/v1/auth/register");
        }
        var segments = Arrays.stream(parts[1].substring(1).split("/"))
                .map(CallPattern::segment)
                .collect(Collectors.joining());
        return new CallPattern(parts[0], Pattern.compile(segments));
    }

    private static String segment(String segment) {
        if (segment.equals("**")) {
            return "(?:/[^/]+)*";
        }
        return "/" + Arrays.stream(segment.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
    }

    boolean matches(String calledMethod, String pattern) {
        return (method.equals("*") || method.equals(calledMethod))
                && path.matcher(pattern).matches();
    }
}
