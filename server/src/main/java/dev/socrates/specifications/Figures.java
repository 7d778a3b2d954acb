package dev.socrates.specifications;

import java.util.Locale;

/// Shares as people read them.
final class Figures {

    private Figures() {}

    /// Two decimals: `0.85`.
    static String text(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
