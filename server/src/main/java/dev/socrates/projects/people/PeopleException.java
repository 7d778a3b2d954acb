package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.platform.WorkspaceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why something cannot be done with the people of a project.
public abstract sealed class PeopleException extends WorkspaceException {

    private PeopleException(Kind kind, String code, String detail) {
        this(kind, code, detail, Map.of());
    }

    private PeopleException(Kind kind, String code, String detail, Map<String, Object> details) {
        super(kind, code, detail, details, List.of());
    }

    /// For the owner; to everybody else the owner is out of reach.
    public static final class LastOwner extends PeopleException {
        LastOwner() {
            super(
                    Kind.CONFLICT,
                    "last_owner",
                    "A project keeps its owner. Hand it over to somebody else first, or delete it.");
        }
    }

    public static final class OwnerStays extends PeopleException {
        OwnerStays() {
            super(Kind.FORBIDDEN, "owner_stays", "Only the owner decides about the owner.");
        }
    }

    public static final class BeyondOnesOwn extends PeopleException {
        BeyondOnesOwn() {
            super(
                    Kind.FORBIDDEN,
                    "beyond_your_own",
                    "You cannot let somebody do more than you may do in this project yourself.");
        }
    }

    public static final class AlreadyMember extends PeopleException {
        AlreadyMember() {
            super(Kind.CONFLICT, "already_member", "Somebody with this address is in the project already.");
        }
    }

    public static final class TooManyInvitations extends PeopleException {
        TooManyInvitations(int most) {
            super(
                    Kind.CONFLICT,
                    "too_many_invitations",
                    "A project can have " + most + " open invitations. Take some back, or wait for answers.");
        }
    }

    /// This project, this person or this address has had enough mails for a while.
    public static final class SentTooOften extends PeopleException {
        SentTooOften(long seconds) {
            super(
                    Kind.TOO_MANY,
                    "too_many_mails",
                    "Enough invitations have been sent for now. Please wait before you send another.",
                    Map.of(RETRY_AFTER, seconds));
        }
    }

    /// Somebody of the project wants to do something about an invitation that has been answered or taken back.
    public static final class InvitationOver extends PeopleException {
        InvitationOver(Invitation.Status status) {
            super(
                    Kind.CONFLICT,
                    "invitation_over",
                    "This invitation is over: " + status.wire() + ".",
                    Map.of("status", status.wire()));
        }
    }

    /// Forged ones, those to somebody else and those that were sent anew read the same. Whoever holds the right token
    /// of one that is over is told by `details.status` what became of it.
    public static final class InvalidInvitation extends PeopleException {

        private final Invitation.@Nullable Status status;

        InvalidInvitation(Invitation.@Nullable Status status) {
            super(
                    Kind.NOT_FOUND,
                    "invalid_invitation",
                    "This invitation is not valid, or not any more. Ask for a new one.",
                    status == null ? Map.of() : Map.of("status", status.wire()));
            this.status = status;
        }

        public Invitation.@Nullable Status status() {
            return status;
        }
    }

    /// Only for somebody who holds the token.
    public static final class OtherAddress extends PeopleException {
        OtherAddress() {
            super(
                    Kind.FORBIDDEN,
                    "other_address",
                    "This invitation was sent to another address. Sign in with the account that has it.");
        }
    }

    public static final class RoleExists extends PeopleException {
        RoleExists() {
            super(Kind.CONFLICT, "role_exists", "There is a role of this name already.");
        }
    }

    public static final class TooManyRoles extends PeopleException {
        TooManyRoles(int most) {
            super(Kind.CONFLICT, "too_many_roles", "A project can have " + most + " roles of its own.");
        }
    }

    /// `details` says who has it: ids of members, and how many open invitations.
    public static final class RoleInUse extends PeopleException {
        RoleInUse(List<UserId> members, int invitations) {
            super(
                    Kind.CONFLICT,
                    "role_in_use",
                    "This role is in use. Say which role its people get instead.",
                    details(members, invitations));
        }

        private static Map<String, Object> details(List<UserId> members, int invitations) {
            var details = new LinkedHashMap<String, Object>();
            details.put("members", members.stream().map(UserId::toString).toList());
            details.put("invitations", invitations);
            return details;
        }
    }
}
