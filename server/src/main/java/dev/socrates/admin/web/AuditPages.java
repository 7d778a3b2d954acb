package dev.socrates.admin.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditLog;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The security audit, to look through and to take along.
@Controller
@Hidden
@RequestMapping("/admin/audit")
class AuditPages {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final AuditSheets sheets;
    private final AuditController files;

    AuditPages(AuditLog log, AuditSheets sheets, AuditController files) {
        this.log = log;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping
    String list(
            @Administers(AdminPermission.AUDIT_LOG_VIEW) AdminAccess access,
            AuditFilter asked,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var filter = asked.tolerant();
        var page = log.find(access, filter.wantedDays(zone(access)), Page.decode(cursor), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("entries", sheets.of(page.items()));
        model.addAttribute(
                "next", page.nextCursor() == null ? null : address("/admin/audit", filter, page.nextCursor()));
        model.addAttribute("exports", address("/admin/audit/export", filter, null));
        model.addAttribute("actions", AuditAction.values());
        return "admin/web/audit";
    }

    @GetMapping("/export")
    void export(
            @Administers(AdminPermission.AUDIT_LOG_VIEW) AdminAccess access,
            AuditFilter asked,
            HttpServletResponse response)
            throws IOException {
        files.write(access, asked.tolerant().wantedDays(zone(access)), "csv", response);
    }

    private static ZoneId zone(AdminAccess access) {
        return Objects.requireNonNullElse(access.person().display().zone(), ZoneOffset.UTC);
    }

    private static String address(String path, AuditFilter filter, @Nullable String cursor) {
        var uri = UriComponentsBuilder.fromPath(path);
        add(uri, "action", filter.action());
        add(uri, "outcome", filter.outcome());
        add(uri, "user", filter.user());
        add(uri, "address", filter.address());
        add(uri, "from", filter.from());
        add(uri, "until", filter.until());
        add(uri, "cursor", cursor);
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            uri.queryParam(name, value);
        }
    }
}
