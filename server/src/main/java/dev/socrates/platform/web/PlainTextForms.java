package dev.socrates.platform.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// A character that no database stores as text is refused in forms and queries as it is in JSON: with the name of
/// its field, not with a failure deep inside.
@ControllerAdvice
class PlainTextForms {

    @InitBinder
    void refuseWhatIsNoText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PlainText());
    }

    private static final class PlainText extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("holds a character that is not text");
            }
            setValue(text);
        }
    }
}
