package dev.socrates.identity.web;

/// Where somebody goes once they are in, and what their browser has told of itself.
///
/// @param zone the browser's time zone, if its script told
record Onward(String next, String zone) {

    private static final int LONGEST = 100;

    Onward {
        next = LocalPath.orStart(next);
        zone = Forms.text(zone, LONGEST);
    }

    /// For the next page of the way in.
    String query() {
        return "?next=" + LocalPath.asParameter(next) + (zone.isEmpty() ? "" : "&zone=" + LocalPath.asParameter(zone));
    }
}
