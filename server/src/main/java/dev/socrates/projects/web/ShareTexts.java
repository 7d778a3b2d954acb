package dev.socrates.projects.web;

import dev.socrates.platform.WorkspaceException;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What people are told about shares.
@Component
class ShareTexts {

    private final MessageSource messages;

    ShareTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    String problem(String code) {
        return of("shares.problem." + code);
    }

    String problem(WorkspaceException refused) {
        var code = refused.errors().stream()
                .findFirst()
                .map(WorkspaceException.FieldError::code)
                .orElse(refused.code());
        var otherwise = String.valueOf(refused.getMessage());
        return Optional.ofNullable(
                        messages.getMessage("shares.problem." + code, null, otherwise, LocaleContextHolder.getLocale()))
                .orElse(otherwise);
    }
}
