package dev.socrates.engine.pack;

import java.util.Map;
import java.util.Optional;

/// Where the files of one pack come from: `pack.yaml` and one `<category>.yaml` for each category it lists.
@FunctionalInterface
public interface PackSource {

    /// The text of a file, or empty when there is none of that name.
    Optional<String> text(String file);

    /// The pack in `packs/<id>/` on the classpath.
    static PackSource classpath(String id) {
        return file -> Classpath.find("/packs/" + id + "/" + file);
    }

    /// Texts by file name.
    static PackSource of(Map<String, String> texts) {
        var copy = Map.copyOf(texts);
        return file -> Optional.ofNullable(copy.get(file));
    }
}
