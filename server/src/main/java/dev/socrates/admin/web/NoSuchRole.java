package dev.socrates.admin.web;

import dev.socrates.platform.WorkspaceException;

/// Asked for a role that administrators do not have.
final class NoSuchRole extends WorkspaceException {

    NoSuchRole() {
        super(Kind.NOT_FOUND, "not_found", "There is no such role.");
    }
}
