package dev.socrates.engine.elicitation;

/// How often people have a wish there that they do not say on their own, before anything is known of their
/// application. Coarse steps, chosen by judgement: they are not fitted to data.
public enum Prior {
    USUAL(0.8, "usually"),
    COMMON(0.2, "often"),
    SOME(0.1, "sometimes"),
    RARE(0.05, "seldom");

    private final double chance;
    private final String often;

    Prior(double chance, String often) {
        this.chance = chance;
        this.often = often;
    }

    /// A probability.
    public double chance() {
        return chance;
    }

    String saying() {
        return "people " + often + " leave this unsaid";
    }

    double odds() {
        return chance / (1 - chance);
    }
}
