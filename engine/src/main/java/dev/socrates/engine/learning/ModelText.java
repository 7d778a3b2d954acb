package dev.socrates.engine.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The files of models: gzipped lines of cells with tabs between.
final class ModelText {

    private ModelText() {}

    static void write(OutputStream out, CharSequence text) throws IOException {
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        T of(BufferedReader lines) throws IOException;
    }

    /// @throws UncheckedIOException when the file cannot be read
    static <T> T read(InputStream in, Reading<T> reading) {
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return reading.of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cells of the next line.
    ///
    /// @throws IOException when there is none
    static String[] cells(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("the model ends too early");
        }
        return line.split("\t", -1);
    }
}
