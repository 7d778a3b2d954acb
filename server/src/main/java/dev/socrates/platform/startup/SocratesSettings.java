package dev.socrates.platform.startup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is set for the whole server. Each module that has settings keeps its own branch of this tree.
///
/// @param dataDir everything that Socrates stores lies here: the embedded database, files, logs
/// @param openBrowser whether the start ends with a browser on the first page
@ConfigurationProperties("socrates")
public record SocratesSettings(
        Path dataDir, @DefaultValue("false") boolean openBrowser) {}
