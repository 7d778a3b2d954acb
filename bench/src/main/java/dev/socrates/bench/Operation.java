package dev.socrates.bench;

import java.util.Locale;

/// What is called, with its share of the other calls besides asking for the next question, which comes as
/// often as answers do.
enum Operation {
    ANSWER(0),
    NEXT_QUESTION(0),
    STATUS(20),
    SPECIFICATIONS(20),
    PROJECTS(20),
    HISTORY(15),
    CONFLICTS(15),
    ME(10);

    private final int share;

    Operation(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }

    boolean other() {
        return this != ANSWER;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
