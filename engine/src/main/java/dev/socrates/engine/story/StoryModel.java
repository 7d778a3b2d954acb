package dev.socrates.engine.story;

import dev.socrates.engine.learning.LinearModel;
import dev.socrates.engine.learning.SequenceModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was learned of stories.
///
/// @param spans labels tokens with [Part.Kind#ACTION] and [Part.Kind#ENTITY]
/// @param links one for each kind of relation
public record StoryModel(SequenceModel spans, Map<Relation.Kind, Link> links) {

    /// The class of pairs that belong together.
    public static final String LINKED = "linked";

    public StoryModel {
        links = Map.copyOf(links);
    }

    /// @param threshold a pair is taken as linked from this probability of the link and of both parts together
    public record Link(LinearModel model, double threshold) {}

    /// 0 for relations that were not in what the model was fitted on.
    double probability(Links.Candidate candidate) {
        var link = links.get(candidate.kind());
        if (link == null) {
            return 0;
        }
        int at = link.model().classes().indexOf(LINKED);
        return at < 0 ? 0 : link.model().probabilities(candidate.features())[at];
    }

    double threshold(Relation.Kind kind) {
        var link = links.get(kind);
        return link == null ? 1 : link.threshold();
    }

    private Link link(Relation.Kind kind) {
        var link = links.get(kind);
        if (link == null) {
            throw new IllegalStateException("the model knows nothing of " + kind);
        }
        return link;
    }

    /// Writes the model; the same model gives the same bytes.
    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            var bytes = new ByteArrayOutputStream();
            spans.write(bytes);
            put(bytes, data);
            for (var kind : Relation.Kind.values()) {
                bytes.reset();
                link(kind).model().write(bytes);
                data.writeDouble(link(kind).threshold());
                put(bytes, data);
            }
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws UncheckedIOException when it cannot be read
    public static StoryModel read(InputStream in) {
        try (var data = new DataInputStream(new GZIPInputStream(in))) {
            var spans = SequenceModel.read(taken(data));
            var links = new EnumMap<Relation.Kind, Link>(Relation.Kind.class);
            for (var kind : Relation.Kind.values()) {
                double threshold = data.readDouble();
                links.put(kind, new Link(LinearModel.read(taken(data)), threshold));
            }
            return new StoryModel(spans, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the model that is packed with the engine.
    ///
    /// @throws IllegalStateException when there is none
    public static StoryModel shipped() {
        var in = StoryModel.class.getResourceAsStream("/models/stories.model.gz");
        if (in == null) {
            throw new IllegalStateException("no model of stories");
        }
        return read(in);
    }

    private static void put(ByteArrayOutputStream bytes, DataOutputStream data) throws IOException {
        data.writeInt(bytes.size());
        bytes.writeTo(data);
    }

    private static InputStream taken(DataInputStream data) throws IOException {
        return new ByteArrayInputStream(data.readNBytes(data.readInt()));
    }
}
