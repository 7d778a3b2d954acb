package dev.socrates.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// bge-small-en-v1.5, quantised: tokens in, the meaning of the whole text out.
final class BertModel implements AutoCloseable {

    static final String NAME = "bge-small-en-v1.5-q";

    /// The file has 34 MB; pages that are not written to cost nothing.
    private static final long ROOM_FOR_WEIGHTS = 64 << 20;

    private final BertTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// Shared by those who run the session: closing it under them would crash the whole process.
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private BertModel(BertTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    static BertModel load() throws IOException, OrtException {
        try (var words = resource(NAME + "-tokenizer.json");
                var weights = resource(NAME + ".onnx")) {
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return new BertModel(new BertTokenizer(Vocabulary.read(words)), environment, session(environment, weights));
        }
    }

    private static InputStream resource(String name) throws IOException {
        var resource = BertModel.class.getResourceAsStream("/" + name);
        if (resource == null) {
            throw new FileNotFoundException(name + " is not on the classpath");
        }
        return resource;
    }

    /// One thread per call and none spinning: the pool decides how many calls run at once.
    private static OrtSession session(OrtEnvironment environment, InputStream weights)
            throws IOException, OrtException {
        try (var options = new OrtSession.SessionOptions();
                var arena = Arena.ofConfined()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // A plan of the memory for each length of text takes some 30 MB once long texts come, and none is faster by
            // it.
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.inter_op.allow_spinning", "0");
            // Outside the heap and given back at once, or the heap would stay 60 MB larger for good.
            return environment.createSession(outsideTheHeap(weights, arena), options);
        }
    }

    private static ByteBuffer outsideTheHeap(InputStream weights, Arena arena) throws IOException {
        var bytes = arena.allocate(ROOM_FOR_WEIGHTS).asByteBuffer();
        var piece = new byte[1 << 16];
        for (int read = weights.read(piece); read > 0; read = weights.read(piece)) {
            bytes.put(piece, 0, read);
        }
        return bytes.flip();
    }

    long[] tokens(String text) {
        return tokenizer.encode(text);
    }

    /// One text at a time: activations are quantised over a whole batch, so that in one a vector would depend
    /// on its neighbours (cosine 0.993 to itself) for a gain of a tenth in time.
    float[] vector(long[] tokens) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The embedding model is closed");
            }
            return run(tokens);
        } catch (OrtException failure) {
            throw new IllegalStateException("The embedding model failed", failure);
        } finally {
            use.readLock().unlock();
        }
    }

    private float[] run(long[] tokens) throws OrtException {
        var seen = new long[tokens.length];
        Arrays.fill(seen, 1);
        try (var ids = tensor(tokens);
                var mask = tensor(seen);
                var segments = tensor(new long[tokens.length]);
                var result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", segments))) {
            return normalised(firstRow((OnnxTensor) result.get(0)));
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// bge was trained to put the meaning into the vector of the start marker; the mean of all would be
    /// worse.
    private static float[] firstRow(OnnxTensor states) {
        long[] shape = states.getInfo().getShape();
        var row = new float[Math.toIntExact(shape[2])];
        states.getFloatBuffer().get(row);
        return row;
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException failure) {
            throw new IllegalStateException("The embedding model could not be closed", failure);
        } finally {
            use.writeLock().unlock();
        }
    }
}
