package dev.socrates.admin.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.identity.administration.Administration;
import dev.socrates.identity.audit.AuditLog;
import dev.socrates.notifications.MailQueue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where administrators come in: how things stand, and what was refused lately.
@Controller
@Hidden
class AdminPages {

    private static final int SHOWN = 8;
    private static final AuditLog.Wanted REFUSED = new AuditLog.Wanted(null, "refused", null, null, null, null);

    private final Administration administration;
    private final MailQueue mails;
    private final AuditLog log;
    private final AuditSheets sheets;

    AdminPages(Administration administration, MailQueue mails, AuditLog log, AuditSheets sheets) {
        this.administration = administration;
        this.mails = mails;
        this.log = log;
        this.sheets = sheets;
    }

    @GetMapping("/admin")
    String overview(@Administers(AdminPermission.USERS_VIEW) AdminAccess access, Model model) {
        model.addAttribute("users", administration.counts(access));
        model.addAttribute("mails", mails.counts());
        model.addAttribute("access", access);
        model.addAttribute(
                "refused",
                access.may(AdminPermission.AUDIT_LOG_VIEW)
                        ? sheets.of(log.find(access, REFUSED, null, SHOWN).items())
                        : List.of());
        return "admin/web/overview";
    }
}
