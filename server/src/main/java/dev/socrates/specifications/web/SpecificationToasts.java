package dev.socrates.specifications.web;

import dev.socrates.platform.web.Toast;
import dev.socrates.specifications.Progress;
import dev.socrates.specifications.Specification.Status;
import dev.socrates.specifications.Specifications.Change;
import dev.socrates.specifications.Specifications.Confirmed;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says what a change did, and how to take it back.
@Component
class SpecificationToasts {

    /// Tells the page that shows a specification, once it is swapped, that something has changed.
    static final String AFTER_SWAP = "HX-Trigger-After-Swap";

    static final String CHANGED = "specification-changed";

    /// As many as an address can name.
    private static final int UNDONE = 100;

    private final MessageSource messages;

    SpecificationToasts(MessageSource messages) {
        this.messages = messages;
    }

    /// @param what confirmed, edited, deleted, restored, reverted or added
    Toast of(Change change, String what, @Nullable String undo) {
        boolean waits = change.specification().status() == Status.PENDING;
        var parts = new ArrayList<String>();
        parts.add(text("specification.toast." + what));
        if (waits) {
            parts.add(text("specification.toast.waits"));
        }
        maturity(change.progress(), parts);
        return new Toast(String.join(". ", parts), waits ? "info" : "success", undo);
    }

    Toast unchanged() {
        return Toast.info(text("specification.toast.unchanged"));
    }

    /// @param done null when nothing was selected
    /// @param path of the project's specifications
    Toast confirmed(@Nullable Confirmed done, String path) {
        if (done == null) {
            return Toast.info(text("specifications.bulk.none"));
        }
        var parts = new ArrayList<String>();
        parts.add(text("specifications.bulk.done", done.confirmed().size()));
        if (!done.left().isEmpty()) {
            parts.add(text("specifications.bulk.left", done.left().size()));
        }
        maturity(done.progress(), parts);
        var toast = Toast.success(String.join(". ", parts));
        return done.fresh().isEmpty() || done.fresh().size() > UNDONE ? toast : toast.undoneBy(undo(done, path));
    }

    private static String undo(Confirmed done, String path) {
        return path + "/confirm/undo?of="
                + done.confirmed().stream()
                        .filter(one -> done.fresh().contains(one.id()))
                        .map(one -> Confirmation.of(one).toString())
                        .collect(Collectors.joining(","));
    }

    private void maturity(Progress progress, List<String> parts) {
        if (progress.delta().signum() != 0) {
            var symbols = DecimalFormatSymbols.getInstance(LocaleContextHolder.getLocale());
            parts.add(text(
                    "specification.toast.maturity", new DecimalFormat("+0.0;−0.0", symbols).format(progress.delta())));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
