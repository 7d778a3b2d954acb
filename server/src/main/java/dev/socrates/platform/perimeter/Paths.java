package dev.socrates.platform.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// What a path is for, told from the path that the container resolved: the raw one may lead back out by `..`.
public final class Paths {

    private Paths() {}

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /// Files that are the same for everybody.
    public static boolean isAsset(HttpServletRequest request) {
        var path = of(request);
        return path.startsWith("/assets/") || path.equals("/favicon.ico");
    }

    public static boolean isHealth(HttpServletRequest request) {
        return of(request).equals("/health");
    }

    public static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }
}
