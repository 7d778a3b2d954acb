package dev.socrates.engine.elicitation;

/// How often people have a wish there that they do not say on their own, before anything is known of their
/// application. Coarse steps, chosen by judgement: they are not fitted to data.
public enum Prior {
    USUAL(0.8),
    COMMON(0.2),
    SOME(0.1),
    RARE(0.05);

    private final double chance;

    Prior(double chance) {
        this.chance = chance;
    }

    /// A probability.
    public double chance() {
        return chance;
    }

    double odds() {
        return chance / (1 - chance);
    }
}
