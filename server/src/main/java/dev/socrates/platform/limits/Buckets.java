package dev.socrates.platform.limits;

/// Port: counts calls. Whoever cannot count - because what it counts in is gone - counts less precisely, but never
/// lets everybody through.
public interface Buckets {

    /// Takes one call of this subject out of its bucket, if there is one left.
    ///
    /// @param subject who or what is counted; no secrets, since it may be stored outside of the process
    Verdict take(Quota quota, String subject);

    /// Puts a call back that turned out not to count.
    void giveBack(Quota quota, String subject);
}
