package dev.socrates.engine.interview;

/// Why a question can be put now. Turn 0 competes by gain alone; turn 1 only when nothing of turn 0 is
/// left, and so on. The remark is for the person, and empty where there is nothing to explain.
enum Occasion {
    FIRST(0, 1, ""),
    CONFIRM(1, 1, "This was said already, only not surely enough."),
    AGAIN(0, 1, "What was said so far does not settle it yet."),
    AGAIN_AT_ONCE(1, 1, "What was said so far does not settle it yet."),
    DEFERRED(0, 0.8, "You put this off earlier."),
    DEFERRED_AT_ONCE(1, 0.8, "You put this off earlier, and nothing else is left."),
    UNKNOWN(0, 0.5, "You did not know this earlier; perhaps somebody does by now."),
    UNKNOWN_AT_ONCE(1, 0.5, "You did not know this earlier, and nothing else is left."),
    SKIPPED(2, 0.5, "You skipped this earlier, and nothing else is left.");

    private final int turn;
    private final double weight;
    private final String remark;

    Occasion(int turn, double weight, String remark) {
        this.turn = turn;
        this.weight = weight;
        this.remark = remark;
    }

    int turn() {
        return turn;
    }

    double weight() {
        return weight;
    }

    String remark() {
        return remark;
    }
}
