package dev.socrates.pages;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Which files of an area of pages there are. They are packed with the program, so each is looked for once.
@Component
class Assets {

    private final ConcurrentHashMap<String, Boolean> known = new ConcurrentHashMap<>();

    boolean has(String name) {
        return known.computeIfAbsent(name, file -> new ClassPathResource("static/assets/" + file).exists());
    }
}
