package dev.socrates.admin;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.notifications.MailQueue;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// What administrators do with mails that were not sent. It is in the security audit, by the mail's id.
@Service
public class MailDesk {

    private final MailQueue mails;
    private final SecurityAudit audit;

    MailDesk(MailQueue mails, SecurityAudit audit) {
        this.mails = mails;
        this.audit = audit;
    }

    /// Throws as [MailQueue#retry] does.
    public void retry(AdminAccess access, UUID mail) {
        mails.retry(mail);
        record(access, AuditAction.MAIL_RETRIED, mail);
    }

    /// Throws as [MailQueue#discard] does.
    public void discard(AdminAccess access, UUID mail) {
        mails.discard(mail);
        record(access, AuditAction.MAIL_DISCARDED, mail);
    }

    private void record(AdminAccess access, AuditAction action, UUID mail) {
        audit.record(AuditEntry.by(access.user(), action, null, access.client(), Map.of("mail_id", mail.toString())));
    }
}
