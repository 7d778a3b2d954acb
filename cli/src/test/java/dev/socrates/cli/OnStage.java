package dev.socrates.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests of the demo, each with a stage of its own.
abstract class OnStage {

    Stage stage;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        stage = new Stage(folder);
    }

    @AfterEach
    void stop() {
        stage.close();
    }
}
