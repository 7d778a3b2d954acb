package dev.socrates.identity.administration;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.AdminRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.administration.ManagedUser.Holdings;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.Page;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Accounts in the hands of administrators. Every change is in the security audit, and holds from the next request of
/// the person on. Nobody changes the own account here, and one super administrator who can sign in always stays.
@Service
public class Administration {

    private final AdministrationRepository users;
    private final SecurityAudit audit;
    private final Clock clock;

    Administration(AdministrationRepository users, SecurityAudit audit, Clock clock) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /// Which accounts; null filters nothing.
    ///
    /// @param query part of the address, the name or the username
    /// @param administrators only those with an administrator's role
    public record Wanted(
            @Nullable String query,
            @Nullable String status,
            @Nullable AdminRole role,
            boolean administrators) {

        public static final Wanted ALL = new Wanted(null, null, null, false);
    }

    /// How many accounts there are in each state.
    public record Counts(long all, long active, long pending, long suspended, long openSessions) {}

    /// The newest first.
    public Page<ManagedUser> search(AdminAccess access, Wanted wanted, @Nullable UUID after, int limit) {
        return Page.of(
                users.search(wanted, after, limit + 1), limit, user -> user.id().value());
    }

    /// @throws AdministrationException.UnknownUser when there is none
    public ManagedUser user(AdminAccess access, UserId user) {
        return users.find(user).orElseThrow(AdministrationException.UnknownUser::new);
    }

    public Holdings holdings(AdminAccess access, UserId user) {
        return users.holdings(user, clock.instant());
    }

    public Counts counts(AdminAccess access) {
        return users.counts(clock.instant());
    }

    /// Ends all sessions at once and lets nobody in, neither by password nor by key. A second call changes nothing.
    ///
    /// @param reason for the audit
    /// @throws AdministrationException when it is the own account, an administrator out of reach, or the last one
    @AuthTransactional
    public ManagedUser suspend(AdminAccess access, UserId user, String reason) {
        var found = decideAbout(access, user);
        if (!found.suspended()) {
            users.keepOneSuperAdministrator(found);
            users.setStatus(user, "suspended", clock.instant());
            users.endSessions(user, clock.instant());
            record(access, AuditAction.USER_SUSPENDED, user, reason, Map.of());
        }
        return user(access, user);
    }

    @AuthTransactional
    public ManagedUser activate(AdminAccess access, UserId user, String reason) {
        var found = decideAbout(access, user);
        if (!found.status().equals("active")) {
            users.setStatus(user, "active", clock.instant());
            record(access, AuditAction.USER_ACTIVATED, user, reason, Map.of("from", found.status()));
        }
        return user(access, user);
    }

    @AuthTransactional
    public void endSessions(AdminAccess access, UserId user, String reason) {
        decideAbout(access, user);
        int ended = users.endSessions(user, clock.instant());
        record(access, AuditAction.SESSION_REVOKED, user, reason, Map.of("sessions", ended));
    }

    /// In place of the role that the person has, if any.
    @AuthTransactional
    public ManagedUser grant(AdminAccess access, UserId user, AdminRole role, String reason) {
        var found = decideAbout(access, user);
        if (found.adminRole() != role) {
            users.keepOneSuperAdministrator(found);
            users.setRole(user, role, clock.instant());
            record(access, AuditAction.ADMIN_ROLE_GRANTED, user, reason, Map.of("role", role.wire()));
        }
        return user(access, user);
    }

    @AuthTransactional
    public ManagedUser revoke(AdminAccess access, UserId user, String reason) {
        var found = decideAbout(access, user);
        var role = found.adminRole();
        if (role != null) {
            users.keepOneSuperAdministrator(found);
            users.setRole(user, null, clock.instant());
            record(access, AuditAction.ADMIN_ROLE_REVOKED, user, reason, Map.of("role", role.wire()));
        }
        return user(access, user);
    }

    /// The account, locked together with all super administrators, so that two decisions at once see each other.
    private ManagedUser decideAbout(AdminAccess access, UserId user) {
        var found = users.lock(user).orElseThrow(AdministrationException.UnknownUser::new);
        if (access.user().equals(user)) {
            throw new AdministrationException.OwnAccount();
        }
        if (found.adminRole() != null && !access.may(AdminPermission.ADMIN_ROLES_MANAGE)) {
            throw new AdministrationException.AdministratorsProtected();
        }
        return found;
    }

    private void record(AdminAccess access, AuditAction action, UserId user, String reason, Map<String, Object> facts) {
        var details = new HashMap<>(facts);
        if (!reason.isBlank()) {
            details.put("reason", reason);
        }
        audit.record(AuditEntry.by(access.user(), action, user, access.client(), details));
    }
}
