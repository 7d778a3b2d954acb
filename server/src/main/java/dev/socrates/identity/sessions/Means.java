package dev.socrates.identity.sessions;

/// What somebody signed in with, as the audit tells it. A sign-in elsewhere goes by the name of its provider.
final class Means {

    static final String PASSWORD = "password";
    static final String NEW_ACCOUNT = "new_account";

    private Means() {}

    static String andSecondFactor(String means) {
        return means + "+second_factor";
    }
}
