package dev.socrates.specifications.web;

import dev.socrates.files.FileText;
import dev.socrates.files.TextFiles;
import dev.socrates.platform.InvalidException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The texts that a form brings: pasted, as a file, or both.
@Component
class SourceTexts {

    private final TextFiles files;
    private final MessageSource messages;

    SourceTexts(TextFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /// @param errors takes what is wrong, by field
    List<FileText> read(String text, @Nullable MultipartFile file, Map<String, String> errors) {
        var texts = new ArrayList<FileText>();
        if (!text.isBlank()) {
            attempt(errors, () -> texts.add(files.pasted(message("drafts.pasted"), text)));
        }
        if (file != null && chosen(file)) {
            attempt(errors, () -> texts.add(files.read(name(file), file.getBytes())));
        }
        return texts;
    }

    /// A form whose file was not chosen sends a part without a name.
    private static boolean chosen(MultipartFile file) {
        return !file.isEmpty() || !name(file).isBlank();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private void attempt(Map<String, String> errors, Reading reading) {
        try {
            reading.read();
        } catch (InvalidException e) {
            var error = e.errors().getFirst();
            var otherwise = Optional.ofNullable(e.getMessage()).orElse(error.message());
            errors.put(error.field(), message("drafts.problem." + error.code(), otherwise));
        } catch (IOException e) {
            errors.put("file", message("drafts.problem.damaged_file"));
        }
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String message(String key, String otherwise) {
        return Optional.ofNullable(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()))
                .orElse(otherwise);
    }

    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }
}
