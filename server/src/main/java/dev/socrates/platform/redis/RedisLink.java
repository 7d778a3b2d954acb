package dev.socrates.platform.redis;

import io.github.bucket4j.TimeMeter;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/// The way to a Redis that may not be there. One call that fails closes it for all, so that nobody else waits; a thread
/// of its own tries every second whether it is open again. Each change is told in the log, once.
public final class RedisLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    /// A link that held at least so long was well.
    private static final Duration STEADY = Duration.ofSeconds(30);

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long NANOS_PER_MICRO = 1_000L;
    private static final RedisCodec<String, byte[]> CODEC = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

    private final String place;
    private final Duration timeout;
    private final int size;
    private final ClientResources resources;
    private final RedisClient client;
    private final RedisTime time = new RedisTime(TimeMeter.SYSTEM_NANOTIME);
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread watch;

    private volatile List<Connection> connections = List.of();
    private volatile State state = State.UNKNOWN;
    private volatile boolean closed;
    private long upSince;
    private Duration rest = PAUSE;

    private enum State {
        UNKNOWN,
        UP,
        DOWN
    }

    /// One of a few; each carries the calls of many at a time.
    public record Connection(StatefulRedisConnection<String, byte[]> lettuce) {}

    /// Tries it once before the server is ready, and goes on without it if that fails.
    RedisLink(RedisURI address, Duration timeout, int size) {
        this.place = address.getHost() + ":" + address.getPort();
        this.timeout = timeout;
        this.size = size;
        address.setTimeout(CONNECTING);
        this.resources = ClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .reconnectDelay(Delay.constant(PAUSE))
                .build();
        this.client = RedisClient.create(resources, address);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECTING).build())
                .timeoutOptions(TimeoutOptions.enabled(timeout))
                .build());
        tryOnce();
        this.watch = Thread.ofVirtual().name("redis-watch").start(this::watch);
    }

    public boolean isUp() {
        return state == State.UP;
    }

    public Duration timeout() {
        return timeout;
    }

    public TimeMeter time() {
        return time;
    }

    /// Empty when Redis does not answer in time; then nobody is asked for a while.
    public <T> Optional<T> ask(Function<Connection, T> question) {
        if (!isUp()) {
            return Optional.empty();
        }
        var all = connections;
        var connection = all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
        try {
            return Optional.of(question.apply(connection));
        } catch (RuntimeException failure) {
            down(failure);
            return Optional.empty();
        }
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(rest().toNanos());
            if (!closed) {
                tryOnce();
            }
        }
    }

    private synchronized Duration rest() {
        return state == State.DOWN ? rest : PAUSE;
    }

    private void tryOnce() {
        try {
            while (connections.size() < size) {
                var connection = client.connect(CODEC);
                connection.setTimeout(timeout);
                connections = Stream.concat(connections.stream(), Stream.of(new Connection(connection)))
                        .toList();
            }
            for (var connection : connections) {
                var now = connection.lettuce().sync().time();
                time.heard(number(now.get(0)) * NANOS_PER_SECOND + number(now.get(1)) * NANOS_PER_MICRO);
            }
            up();
        } catch (RuntimeException failure) {
            down(failure);
        }
    }

    private static long number(byte[] digits) {
        return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
    }

    private synchronized void up() {
        if (state != State.UP) {
            state = State.UP;
            upSince = System.nanoTime();
            LOG.info("Redis at {} answers, the nodes count together", place);
        }
    }

    /// A Redis that comes and goes is left alone longer each time.
    private synchronized void down(RuntimeException failure) {
        if (state != State.DOWN && !closed) {
            boolean steady = state == State.UNKNOWN || System.nanoTime() - upSince > STEADY.toNanos();
            rest = steady ? PAUSE : Collections.min(List.of(rest.multipliedBy(2), LONGEST_REST));
            state = State.DOWN;
            LOG.warn(
                    "Redis at {} does not answer; until it does, this node counts for itself: {}",
                    place,
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
        client.shutdown(Duration.ZERO, PAUSE);
        resources.shutdown(0, PAUSE.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(PAUSE.toMillis());
    }
}
