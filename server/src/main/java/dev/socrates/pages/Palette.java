package dev.socrates.pages;

import java.util.List;

/// What the palette finds, in groups.
record Palette(String words, List<Group> groups) {

    /// @param name the message `palette.<name>` is its title
    record Group(String name, List<Hit> hits) {}

    /// @param detail where it is, when its text does not say so
    record Hit(String icon, String text, String detail, String path) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }
}
