package dev.socrates.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process of its own that holds the engine with all models and nothing else, and says how large it is.
public final class EngineMemory {

    private static final int ANSWERS = 200;
    private static final int SEED = 23;

    private EngineMemory() {}

    public static void main(String[] arguments) throws IOException {
        var before = resident();
        var engine = new WholeEngine();
        var questions = engine.pack().questions();
        var wording = new Wording(SEED);
        for (int at = 0; at < ANSWERS; at++) {
            engine.read(wording.answer(), questions.get(at % questions.size()));
        }
        System.gc();
        System.out.println(resident() + " MB resident, " + before + " MB of it before anything was loaded");
    }

    /// What such a process says.
    static String measured() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        // Grows as needed: what Java begins with depends on the memory of the machine.
                        "-Xms16m",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineMemory.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? said : "could not be measured";
    }

    /// Megabytes, as the system counts them; 0 where it does not tell.
    private static long resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
