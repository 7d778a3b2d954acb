package dev.socrates.identity;

/// What a hash of a password costs whoever computes it.
///
/// @param rounds binary logarithm of the number of rounds of bcrypt
public record PasswordCost(int rounds) {

    /// About a quarter of a second on one core of 2026. No setting: what is cheaper for us is cheaper for a thief.
    static final PasswordCost REAL = new PasswordCost(12);
}
