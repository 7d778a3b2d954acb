package dev.socrates.admin.web;

import dev.socrates.admin.AuditTable;
import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditLog;
import dev.socrates.identity.audit.AuditLog.Wanted;
import dev.socrates.identity.audit.AuditRecord;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/admin/audit-logs")
@Tag(name = "Administration")
class AuditController {

    private final AuditLog log;
    private final JsonMapper json;

    AuditController(AuditLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "The security audit, newest first",
            description = "`user` is the id of who did it or whom it was done to; `outcome` is done or refused; `from` "
                    + "and `until` are moments, the second one excluded. Needs audit_log_view.")
    AuditPage list(
            @Administers(AdminPermission.AUDIT_LOG_VIEW) AdminAccess access,
            @ParameterObject AuditFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = log.find(access, filter.wanted(), Page.decode(cursor), Page.limit(limit));
        return new AuditPage(page.items().stream().map(AuditView::of).toList(), page.nextCursor());
    }

    @GetMapping("/export")
    @Operation(
            summary = "The security audit as a file",
            description = "`format` is csv or jsonl. Takes the same filters. That it was taken away is an entry too.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = "application/jsonl", schema = @Schema(type = "string"))
                            }))
    void export(
            @Administers(AdminPermission.AUDIT_LOG_VIEW) AdminAccess access,
            @ParameterObject AuditFilter filter,
            @RequestParam(defaultValue = "csv") String format,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        write(access, filter.wanted(), format, response);
    }

    /// Written as it is read: an audit can be longer than memory.
    void write(AdminAccess access, Wanted wanted, String format, HttpServletResponse response) throws IOException {
        var type = switch (format) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "jsonl" -> "application/jsonl;charset=UTF-8";
            default -> throw new InvalidException("format", "must be csv or jsonl", "unknown_value");
        };
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"security-audit." + format + "\"");
        response.setHeader("Cache-Control", "no-store");
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        if (format.equals("csv")) {
            try (var table = new AuditTable(out, json)) {
                log.export(access, wanted, format, table);
            }
        } else {
            log.export(access, wanted, format, entry -> line(out, entry));
            out.flush();
        }
    }

    private void line(Writer out, AuditRecord entry) {
        try {
            out.write(json.writeValueAsString(AuditView.of(entry)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record AuditPage(List<AuditView> items, @Nullable String nextCursor) {}

    record AuditView(
            UUID id,
            Instant at,
            String action,
            String outcome,
            @Nullable UUID actorId,
            @Nullable UUID subjectId,
            @Nullable String address,
            @Nullable String userAgent,
            Map<String, Object> details) {

        static AuditView of(AuditRecord entry) {
            return new AuditView(
                    entry.id(),
                    entry.at(),
                    entry.action(),
                    entry.outcome(),
                    id(entry.actor()),
                    id(entry.subject()),
                    entry.address(),
                    entry.userAgent(),
                    entry.details());
        }

        private static @Nullable UUID id(@Nullable UserId user) {
            return user == null ? null : user.value();
        }
    }
}
