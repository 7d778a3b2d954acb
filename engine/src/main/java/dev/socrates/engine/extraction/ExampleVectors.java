package dev.socrates.engine.extraction;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.Pack;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Vectors of the examples of the packs, computed once by `./socrates train` and packed with the engine, so that a
/// start
/// need not compute some hundred texts. Known by what the text is: an example that was changed since is computed anew.
public final class ExampleVectors {

    private static final String SHIPPED = "/models/examples.model.gz";

    private final Map<Long, float[]> byText;

    private ExampleVectors(Map<Long, float[]> byText) {
        this.byText = byText;
    }

    /// The texts of a pack that are compared with what people say.
    public static List<String> texts(Pack pack) {
        return pack.facets().stream()
                .flatMap(facet -> FacetMeaning.examples(pack, facet).stream())
                .distinct()
                .toList();
    }

    /// Those that are packed with the engine; none when they are of another model.
    static ExampleVectors shipped(String model) {
        try (var in = ExampleVectors.class.getResourceAsStream(SHIPPED)) {
            return in == null ? new ExampleVectors(Map.of()) : read(in, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Half precision: a cosine changes by less than 0.001.
    public static void write(OutputStream file, List<String> texts, Embedder embedder) throws IOException {
        var vectors = embedder.embed(texts);
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeUTF(embedder.model());
            out.writeInt(texts.size());
            for (int at = 0; at < texts.size(); at++) {
                out.writeLong(print(texts.get(at)));
                out.writeInt(vectors.get(at).length);
                for (float component : vectors.get(at)) {
                    out.writeShort(Float.floatToFloat16(component));
                }
            }
        }
    }

    static ExampleVectors read(InputStream file, String model) throws IOException {
        var vectors = new HashMap<Long, float[]>();
        try (var in = new DataInputStream(new GZIPInputStream(file))) {
            if (!in.readUTF().equals(model)) {
                return new ExampleVectors(Map.of());
            }
            int count = in.readInt();
            for (int at = 0; at < count; at++) {
                long print = in.readLong();
                var vector = new float[in.readInt()];
                for (int component = 0; component < vector.length; component++) {
                    vector[component] = Float.float16ToFloat(in.readShort());
                }
                vectors.put(print, vector);
            }
        }
        return new ExampleVectors(Map.copyOf(vectors));
    }

    /// One vector per text; those that are not known are computed in one call.
    List<float[]> of(List<String> texts, Embedder embedder) {
        var missing = texts.stream()
                .filter(text -> !byText.containsKey(print(text)))
                .distinct()
                .toList();
        var computed = new HashMap<String, float[]>();
        if (!missing.isEmpty()) {
            var vectors = embedder.embed(missing);
            for (int at = 0; at < missing.size(); at++) {
                computed.put(missing.get(at), vectors.get(at));
            }
        }
        var all = new ArrayList<float[]>();
        for (var text : texts) {
            var known = byText.get(print(text));
            all.add(known == null ? computed.getOrDefault(text, new float[0]) : known);
        }
        return all;
    }

    private static long print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
