package dev.socrates.identity.web;

import dev.socrates.identity.Accounts.NewAccount;

/// What somebody gives to get an account, at the first start or later; what is missing is empty. The password
/// is never shown again nor printed.
///
/// @param token of the one-time link of the first start
/// @param invitation token of an invitation
/// @param zone the browser's time zone, if its script told
record AccountForm(
        String name, String email, String password, String token, String invitation, String next, String zone) {

    private static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 255;
    private static final int LONGEST = 1_000;

    AccountForm {
        name = Forms.text(name, LONGEST_NAME);
        email = Forms.text(email, LONGEST_EMAIL);
        password = Forms.secret(password, LONGEST);
        token = Forms.text(token, LONGEST);
        invitation = Forms.text(invitation, LONGEST);
        next = LocalPath.orStart(next);
        zone = Forms.text(zone, LONGEST);
    }

    static AccountForm first(String token) {
        return new AccountForm("", "", "", token, "", LocalPath.START, "");
    }

    /// @param email that somebody was invited by, or empty
    static AccountForm of(String email, String invitation, String next) {
        return new AccountForm("", email, "", "", invitation, next, "");
    }

    NewAccount account() {
        return new NewAccount(email, password, Forms.nullIfBlank(name), null);
    }

    @Override
    public String toString() {
        return "AccountForm[" + email + "]";
    }
}
