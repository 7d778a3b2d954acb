package dev.socrates.api;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// The statements that the server sends to its databases while it answers one request. That is its work,
/// and unlike its time it can be compared.
final class Statements {

    /// The server answers on threads of this name; what goes on in the background is not part of a reply.
    private static final String ANSWERING = "tomcat-handler-";

    private static final Logger JDBC = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");

    private Statements() {}

    /// Of the one request that this makes.
    static List<String> of(Supplier<?> request) {
        var heard = new Heard();
        heard.start();
        var level = JDBC.getLevel();
        // While it is silent: an appender that is added while others log may not be seen (COWArrayList of logback).
        JDBC.addAppender(heard);
        JDBC.setAdditive(false);
        JDBC.setLevel(Level.DEBUG);
        try {
            request.get();
        } finally {
            JDBC.setLevel(level);
            JDBC.setAdditive(true);
            JDBC.detachAppender(heard);
        }
        if (heard.threads.size() != 1) {
            throw new AssertionError("one request was made, and these threads answered: " + heard.threads);
        }
        return List.copyOf(heard.statements);
    }

    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
        private final Set<String> threads = ConcurrentHashMap.newKeySet();

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (event.getThreadName().startsWith(ANSWERING) && message.contains("SQL statement [")) {
                threads.add(event.getThreadName());
                statements.add(message.lines().map(String::strip).collect(Collectors.joining(" ")));
            }
        }
    }
}
