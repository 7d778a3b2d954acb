package dev.socrates.identity;

/// What the first step of a sign-in has shown. Only who is proven gets a session.
public sealed interface Proof {

    UserId user();

    record Proven(UserId user) implements Proof {}

    record SecondFactorNeeded(UserId user) implements Proof {}
}
