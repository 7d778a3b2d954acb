package dev.socrates.projects.web;

import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.WorkspaceException.FieldError;
import dev.socrates.platform.WorkspaceException.Kind;
import dev.socrates.projects.ProjectException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the pages of a project's people say.
@Component
class PeopleTexts {

    private final MessageSource messages;

    PeopleTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /// Beside which field something is wrong, and what; what is not for this page to tell flies on.
    ///
    /// @param otherwise the field to blame when the refusal names none
    Map<String, String> problems(WorkspaceException refused, String otherwise) {
        if (refused instanceof ProjectException || refused.kind() == Kind.NOT_FOUND) {
            throw refused;
        }
        var error = refused.errors().stream().findFirst();
        var field = error.map(FieldError::field).orElse(otherwise);
        var code = error.map(FieldError::code).orElse(refused.code());
        return Map.of(field, problem(code, String.valueOf(refused.getMessage())));
    }

    /// The same for what has no field of its own.
    Map<String, String> alert(WorkspaceException refused, String place) {
        return Map.of(place, problems(refused, place).values().iterator().next());
    }

    private String problem(String code, String otherwise) {
        var locale = LocaleContextHolder.getLocale();
        return Optional.ofNullable(messages.getMessage("people.problem." + code, null, otherwise, locale))
                .orElse(otherwise);
    }
}
