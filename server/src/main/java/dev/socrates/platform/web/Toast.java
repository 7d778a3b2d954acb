package dev.socrates.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A short message that a page shows for a while and that screen readers announce. It travels as a header
/// of a reply to htmx.
///
/// @param kind how it looks: success, info or danger
/// @param undo where a POST takes back what was done, if it can be taken back
public record Toast(String text, String kind, @Nullable String undo) {

    /// The header that carries it.
    public static final String HEADER = "HX-Trigger";

    /// A header holds ASCII only; browsers would garble the rest.
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public static Toast success(String text) {
        return new Toast(text, "success", null);
    }

    public static Toast info(String text) {
        return new Toast(text, "info", null);
    }

    public Toast undoneBy(String path) {
        return new Toast(text, kind, path);
    }

    public String header() {
        Map<String, @Nullable Object> toast = new LinkedHashMap<>();
        toast.put("text", text);
        toast.put("kind", kind);
        if (undo != null) {
            toast.put("undo", undo);
        }
        return ASCII.writeValueAsString(Map.of("toast", toast));
    }
}
