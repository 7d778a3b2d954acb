package dev.socrates.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What pages weigh over the wire, with the styles and scripts that they name. Whatever has a hash of its
/// content in its name is fetched once and kept.
final class Weight {

    private static final Pattern NAMED =
            Pattern.compile("<(?:link|script|img)\\b[^>]*?\\b(?:href|src)=\"(/[^\"]*)\"[^>]*>");
    private static final Pattern IMPORTED = Pattern.compile("\\b(?:import|from)\\s*[\"'](/[^\"']+)[\"']");

    private final Tab tab;
    private final Map<String, Integer> sizes = new HashMap<>();

    Weight(Tab tab) {
        this.tab = tab;
    }

    /// In bytes.
    ///
    /// @param first by somebody who has never been here
    /// @param after by somebody who has just been on the start page
    record Page(int first, int after) {}

    Page of(String path) throws IOException {
        var kept = assets("/");
        var html = html(path);
        int first = html.bytes();
        int after = html.bytes();
        for (var asset : closure(html.text())) {
            first += size(asset);
            after += kept.contains(asset) ? 0 : size(asset);
        }
        return new Page(first, after);
    }

    private Set<String> assets(String path) throws IOException {
        return closure(html(path).text());
    }

    private Tab.Loaded html(String path) throws IOException {
        var loaded = tab.get(path);
        if (!loaded.fine()) {
            throw new Wire.Failed(path + " gives " + loaded.status());
        }
        return loaded;
    }

    /// With what scripts import at once; what they fetch later, when it is needed, is not counted.
    private Set<String> closure(String html) throws IOException {
        var all = new LinkedHashSet<String>();
        for (var asset : named(html)) {
            all.add(asset);
            if (asset.endsWith(".js")) {
                var imported = IMPORTED.matcher(tab.get(asset).text());
                while (imported.find()) {
                    all.add(imported.group(1));
                }
            }
        }
        return all;
    }

    static Set<String> named(String html) {
        var found = new LinkedHashSet<String>();
        var matcher = NAMED.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private int size(String asset) throws IOException {
        var known = sizes.get(asset);
        if (known != null) {
            return known;
        }
        var loaded = tab.get(asset);
        if (!loaded.fine()) {
            throw new Wire.Failed(asset + " gives " + loaded.status());
        }
        sizes.put(asset, loaded.bytes());
        return loaded.bytes();
    }
}
