package dev.socrates.identity.audit;

import java.util.Locale;

/// What the security audit tells of. Names are stored and never change their meaning.
public enum AuditAction {
    ACCOUNT_CREATED,
    ACCOUNT_ERASED,
    EMAIL_VERIFIED,
    EMAIL_CHANGED,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ASKED,
    PASSWORD_RESET,
    SIGN_IN,
    SIGN_OUT,
    SESSION_REVOKED,
    REFRESH_TOKEN_REUSED,
    TWO_FACTOR_ENABLED,
    TWO_FACTOR_DISABLED,
    TWO_FACTOR_FAILED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    API_KEY_CREATED,
    API_KEY_REVOKED,
    SIGN_IN_LINKED,
    SIGN_IN_UNLINKED,
    DATA_EXPORTED,
    TEAM_CREATED,
    TEAM_DELETED,
    TEAM_MEMBER_ADDED,
    TEAM_MEMBER_REMOVED,
    TEAM_ROLE_CHANGED,
    USER_SUSPENDED,
    USER_ACTIVATED,
    USER_INVITED,
    ADMIN_ROLE_GRANTED,
    ADMIN_ROLE_REVOKED,
    AUDIT_LOG_EXPORTED,
    MAIL_RETRIED,
    MAIL_DISCARDED,
    SIGNING_KEY_ROTATED,
    ACCESS_REFUSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
