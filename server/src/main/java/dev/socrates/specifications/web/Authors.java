package dev.socrates.specifications.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectAccess;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Names those who wrote something, as one member sees the others. Somebody may be gone.
@Component
class Authors {

    private final Accounts accounts;
    private final MessageSource messages;

    Authors(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    Map<UUID, String> of(ProjectAccess access, Collection<UUID> users) {
        return users.stream().distinct().collect(Collectors.toMap(user -> user, user -> name(access, user)));
    }

    private String name(ProjectAccess access, UUID user) {
        if (access.user().value().equals(user)) {
            return text("specification.you");
        }
        try {
            var account = accounts.account(new UserId(user));
            return account.name() == null || account.name().isBlank() ? account.email() : account.name();
        } catch (IdentityException.WrongCredentials e) {
            return text("specification.former");
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
