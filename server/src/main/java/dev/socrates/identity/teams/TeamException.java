package dev.socrates.identity.teams;

import dev.socrates.platform.WorkspaceException;

/// Why something cannot be done with a team.
public abstract sealed class TeamException extends WorkspaceException {

    private TeamException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static final class Unknown extends TeamException {
        public Unknown() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    public static final class Forbidden extends TeamException {
        Forbidden() {
            super(Kind.FORBIDDEN, "forbidden", "Your role in this team does not allow that.");
        }
    }

    public static final class LastOwner extends TeamException {
        LastOwner() {
            super(
                    Kind.CONFLICT,
                    "last_owner",
                    "A team keeps at least one owner. Make somebody else an owner first, or delete the team.");
        }
    }

    public static final class AlreadyMember extends TeamException {
        AlreadyMember() {
            super(Kind.CONFLICT, "already_member", "Somebody with this address is in the team already.");
        }
    }

    public static final class AlreadyInvited extends TeamException {
        AlreadyInvited() {
            super(
                    Kind.CONFLICT,
                    "already_invited",
                    "An invitation to this address is open already. It can be sent once more.");
        }
    }

    public static final class TooManyInvitations extends TeamException {
        TooManyInvitations(int most) {
            super(
                    Kind.CONFLICT,
                    "too_many_invitations",
                    "A team can have " + most + " open invitations. Take some back, or wait for answers.");
        }
    }

    public static final class SentJustNow extends TeamException {
        SentJustNow() {
            super(Kind.CONFLICT, "sent_just_now", "This invitation was sent a moment ago. Please wait a little.");
        }
    }

    /// Expired, used, taken back, somebody else's and forged ones read the same.
    public static final class InvalidInvitation extends TeamException {
        InvalidInvitation() {
            super(
                    Kind.NOT_FOUND,
                    "invalid_invitation",
                    "This invitation is not valid, or not any more. Ask for a new one.");
        }
    }

    /// Only for somebody who holds the token.
    public static final class OtherAddress extends TeamException {
        OtherAddress() {
            super(
                    Kind.FORBIDDEN,
                    "other_address",
                    "This invitation was sent to another address. Sign in with the account that has it.");
        }
    }
}
