package dev.socrates.platform.database.embedded;

/// Whether what was committed survives a power cut. Only databases of tests, thrown away afterwards, may
/// answer no.
public enum Durability {
    FULL("on"),
    NONE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
