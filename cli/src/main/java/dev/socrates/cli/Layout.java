package dev.socrates.cli;

import java.util.ArrayList;
import java.util.List;

/// Text in lines of a given width. Works on unpainted text: painting comes after, line by line.
final class Layout {

    static final int WIDTH = 100;

    private Layout() {}

    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(text, width)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /// Ids as people read them: `roles_permissions` is "roles permissions".
    static String humane(String id) {
        return id.replace('_', ' ');
    }

    /// A word longer than a line is cut; control characters of a reply never reach the terminal.
    private static List<String> words(String text, int width) {
        var words = new ArrayList<String>();
        for (var word : text.replaceAll("\\p{Cntrl}", " ").strip().split("\\s+", -1)) {
            var rest = word;
            while (rest.length() > width) {
                words.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            words.add(rest);
        }
        return words;
    }
}
