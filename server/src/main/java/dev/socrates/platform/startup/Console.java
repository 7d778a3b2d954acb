package dev.socrates.platform.startup;

/// The few lines that a person at the terminal is meant to read; everything else goes to the log file.
public final class Console {

    private Console() {}

    public static void say(String line) {
        System.out.println(line);
    }
}
