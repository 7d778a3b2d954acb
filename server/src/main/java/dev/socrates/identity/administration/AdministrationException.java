package dev.socrates.identity.administration;

import dev.socrates.platform.WorkspaceException;

/// Why an administrator cannot do something.
public abstract sealed class AdministrationException extends WorkspaceException {

    private AdministrationException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static final class Forbidden extends AdministrationException {
        public Forbidden() {
            super(Kind.FORBIDDEN, "forbidden", "Your account may not administer this.");
        }
    }

    public static final class UnknownUser extends AdministrationException {
        UnknownUser() {
            super(Kind.NOT_FOUND, "not_found", "There is nobody here.");
        }
    }

    public static final class OwnAccount extends AdministrationException {
        OwnAccount() {
            super(
                    Kind.CONFLICT,
                    "own_account",
                    "Nobody decides this about the own account. Ask another administrator.");
        }
    }

    /// Who may not give administrators' roles may not take administrators out of the way either.
    public static final class AdministratorsProtected extends AdministrationException {
        AdministratorsProtected() {
            super(
                    Kind.FORBIDDEN,
                    "administrators_protected",
                    "Only who may change administrators' roles decides about an administrator.");
        }
    }

    public static final class LastSuperAdministrator extends AdministrationException {
        LastSuperAdministrator() {
            super(
                    Kind.CONFLICT,
                    "last_administrator",
                    "This is the last super administrator who can sign in. Make somebody else one first.");
        }
    }
}
