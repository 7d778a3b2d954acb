package dev.socrates.admin.web;

import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Entries of the audit in words, with the names of those whose accounts are still there.
@Component
class AuditSheets {

    private final People people;
    private final MessageSource messages;

    AuditSheets(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /// @param actor and subject: a name, or the id of an account that is gone; null for nobody
    /// @param facts the details, in one line
    record Sheet(
            AuditRecord entry,
            String action,
            @Nullable String actor,
            @Nullable String subject,
            String facts) {}

    List<Sheet> of(List<AuditRecord> entries) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        var names = people.called(ids);
        return entries.stream().map(entry -> sheet(entry, names)).toList();
    }

    private Sheet sheet(AuditRecord entry, Map<UserId, String> names) {
        return new Sheet(
                entry,
                text(entry.action()),
                name(entry.actor(), names),
                entry.subject() == null || entry.subject().equals(entry.actor()) ? null : name(entry.subject(), names),
                facts(entry.details()));
    }

    private String text(String action) {
        var text = messages.getMessage("admin.audit." + action, null, action, LocaleContextHolder.getLocale());
        return text == null ? action : text;
    }

    private static @Nullable String name(@Nullable UserId user, Map<UserId, String> names) {
        return user == null ? null : names.getOrDefault(user, user.toString());
    }

    private static String facts(Map<String, Object> details) {
        var facts = new ArrayList<String>();
        details.forEach((key, value) -> facts.add(key.replace('_', ' ') + ": " + value));
        facts.sort(null);
        return String.join(" · ", facts);
    }
}
