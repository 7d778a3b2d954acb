package dev.socrates.identity.web;

import dev.socrates.identity.web.RegistrationController.Registration;
import dev.socrates.platform.WorkspaceException;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the forms of people's accounts share: reading what was typed, and saying beside a field what is wrong.
@Component
class Forms {

    private final MessageSource messages;
    private final Validator validator;

    Forms(MessageSource messages, Validator validator) {
        this.messages = messages;
        this.validator = validator;
    }

    /// What somebody typed into a field of one line; what is too long is cut, as the field itself does it.
    static String text(@Nullable String typed, int longest) {
        return cut(Optional.ofNullable(typed).orElse("").replace("\0", "").strip(), longest);
    }

    /// As it was typed, blanks and all.
    static String secret(@Nullable String typed, int longest) {
        return cut(Optional.ofNullable(typed).orElse(""), longest);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    static @Nullable String nullIfBlank(String text) {
        return text.isBlank() ? null : text;
    }

    /// Judged by the rules of the interface.
    ///
    /// @param value what somebody gave for this field of a registration
    Map<String, String> judge(String field, String value) {
        return validator.validateValue(Registration.class, field, value).isEmpty()
                ? Map.of()
                : Map.of(field, message("invalid_" + field));
    }

    /// The fields that a refusal is about, each with what a person is told; one of a group by its own name.
    ///
    /// @param otherwise the field to blame when the refusal names none
    Map<String, String> problems(WorkspaceException refused, String otherwise) {
        var problems = new LinkedHashMap<String, String>();
        refused.errors()
                .forEach(error -> problems.putIfAbsent(
                        error.field().substring(error.field().lastIndexOf('.') + 1),
                        message(error.code(), error.message())));
        if (problems.isEmpty()) {
            problems.put(otherwise, message(refused.code(), String.valueOf(refused.getMessage())));
        }
        return problems;
    }

    private String message(String code, String otherwise) {
        var text = messages.getMessage("identity.problem." + code, null, otherwise, locale());
        return Optional.ofNullable(text).orElse(otherwise);
    }

    private String message(String code) {
        return messages.getMessage("identity.problem." + code, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
