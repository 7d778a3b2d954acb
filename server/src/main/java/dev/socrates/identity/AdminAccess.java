package dev.socrates.identity;

/// Proof that somebody may administer in a certain way. It opens no project.
///
/// @param client where the request came from, for the audit
public record AdminAccess(SignedIn person, AdminPermission permission, Client client) {

    public UserId user() {
        return person.user();
    }

    public boolean may(AdminPermission other) {
        return person.may(other);
    }
}
