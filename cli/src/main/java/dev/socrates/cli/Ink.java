package dev.socrates.cli;

import java.util.Optional;

/// What the terminal can show. Colour carries no meaning of its own: each coloured thing also has a word or a
/// mark.
record Ink(boolean colour, boolean unicode) {

    static final Ink PLAIN = new Ink(false, false);

    /// Colour on a terminal only, and never against the wish that `NO_COLOR` states.
    static Ink ofTerminal() {
        var unwanted = System.getenv("NO_COLOR");
        var terminal = Optional.ofNullable(System.console())
                .filter(it -> it.isTerminal())
                .isPresent();
        return new Ink(terminal && (unwanted == null || unwanted.isEmpty()), true);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String red(String text) {
        return paint("31", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String yellow(String text) {
        return paint("33", text);
    }

    String blue(String text) {
        return paint("36", text);
    }

    String understood() {
        return green(unicode ? "✓" : "+");
    }

    String waiting() {
        return yellow(unicode ? "◌" : "?");
    }

    String leftOut() {
        return faint(unicode ? "·" : "-");
    }

    String clash() {
        return red(unicode ? "⚡" : "!");
    }

    String line() {
        return unicode ? "─" : "-";
    }

    String edge() {
        return unicode ? "│" : "|";
    }

    String arrow() {
        return unicode ? "→" : "->";
    }

    String quote(String words) {
        return unicode ? "“" + words + "”" : "\"" + words + "\"";
    }

    /// State of a facet as the server names it.
    String mark(String state) {
        return switch (state) {
            case "clear" -> green(unicode ? "●" : "#");
            case "partial" -> yellow(unicode ? "◐" : "+");
            default -> faint(unicode ? "○" : ".");
        };
    }

    String bar(double percent, int width) {
        var full = (int) Math.floor(Math.clamp(percent, 0, 100) / 100 * width);
        var done = (unicode ? "█" : "#").repeat(full);
        var open = (unicode ? "░" : ".").repeat(width - full);
        return (percent >= 100 ? green(done) : blue(done)) + faint(open);
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
