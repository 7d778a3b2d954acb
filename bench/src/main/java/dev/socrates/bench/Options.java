package dev.socrates.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is measured and how long.
///
/// @param answers a second
/// @param others other calls a second
/// @param rounds how often the server is killed each way
/// @param url a running server; then only the load is measured
/// @param packaged the server's jar, for its size
/// @param server the command that starts the server
record Options(
        Measurement measurement,
        double answers,
        double others,
        int seconds,
        int warmUp,
        boolean quick,
        int rounds,
        @Nullable Path json,
        @Nullable URI url,
        @Nullable Path packaged,
        List<String> server) {

    static final String USAGE = """
            usage: ./socrates bench [options]
              --rate N        answers a second (20)
              --others N      other calls a second beside them (100)
              --seconds N     length of the measurement (60)
              --quick         15 s, few projects, no search for the highest rate
              --json FILE     all figures for machines
              --url URL       measure a running server on this machine: load alone
              --pages         instead: 20 people in the pages, speed and weight
              --access        instead: what it costs a request to be let in
              --large         instead: answers in a project of 10,000 statements
              --kill [ROUNDS] instead: kill -9 in the middle of answers, ROUNDS times each way (20)
            """;

    private static final double RATE = 20;
    private static final double OTHERS = 100;
    private static final int SECONDS = 60;
    private static final int QUICK_SECONDS = 15;
    private static final int ROUNDS = 20;
    private static final int LARGEST = 10_000;

    static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    static Options of(String... arguments) {
        var parser = new Parser(new ArrayDeque<>(List.of(arguments)));
        parser.read();
        return parser.options();
    }

    private static final class Parser {

        private final Deque<String> rest;
        private double answers = RATE;
        private double others = OTHERS;
        private int seconds;
        private boolean quick;
        private @Nullable Measurement measurement;
        private int rounds = ROUNDS;
        private @Nullable Path json;
        private @Nullable URI url;
        private @Nullable Path packaged;
        private List<String> server = List.of();

        private Parser(Deque<String> rest) {
            this.rest = rest;
        }

        private void read() {
            while (!rest.isEmpty()) {
                var option = rest.removeFirst();
                switch (option) {
                    case "--rate" -> answers = number(option);
                    case "--others" -> others = number(option);
                    case "--seconds" -> seconds = (int) number(option);
                    case "--quick" -> quick = true;
                    case "--pages" -> measure(Measurement.PAGES);
                    case "--access" -> measure(Measurement.ACCESS);
                    case "--large" -> measure(Measurement.LARGE);
                    case "--json" -> json = Path.of(value(option));
                    case "--url" -> url = loopback(value(option));
                    case "--packaged" -> packaged = Path.of(value(option));
                    case "--kill" -> {
                        measure(Measurement.KILL);
                        rounds = startsWithDigit() ? (int) number(option) : ROUNDS;
                    }
                    case "--" -> {
                        server = List.copyOf(rest);
                        rest.clear();
                    }
                    default -> throw new Wrong("bench does not know " + option);
                }
            }
        }

        private void measure(Measurement wanted) {
            if (measurement != null && measurement != wanted) {
                throw new Wrong("--pages, --access, --large and --kill are different measurements: one at a time");
            }
            measurement = wanted;
        }

        private boolean startsWithDigit() {
            var next = rest.peekFirst();
            return next != null && !next.isEmpty() && Character.isDigit(next.charAt(0));
        }

        private String value(String option) {
            var next = rest.pollFirst();
            if (next == null || next.startsWith("--")) {
                throw new Wrong(option + " needs a value");
            }
            return next;
        }

        private double number(String option) {
            var text = value(option);
            try {
                double number = Double.parseDouble(text);
                if (number >= 1 && number <= LARGEST) {
                    return number;
                }
            } catch (NumberFormatException _) {
                // Told below, as a number out of range is.
            }
            throw new Wrong(option + " needs a number from 1 to " + LARGEST + ", not " + text);
        }

        /// Load is never sent to another machine.
        private static URI loopback(String text) {
            if (!text.matches("http://(127\\.0\\.0\\.1|localhost):\\d{1,5}/?")) {
                throw new Wrong("--url takes a server on this machine, as in http://127.0.0.1:8000, not " + text);
            }
            return URI.create(text.replace("localhost", "127.0.0.1").replaceAll("/$", ""));
        }

        private Options options() {
            int length = seconds > 0 ? seconds : quick ? QUICK_SECONDS : SECONDS;
            if (url == null && server.isEmpty()) {
                throw new Wrong("there is no server to measure");
            }
            var wanted = Objects.requireNonNullElse(measurement, Measurement.LOAD);
            if (url != null && wanted.ownServer()) {
                throw new Wrong("--" + wanted.name().toLowerCase(Locale.ROOT)
                        + " needs a server of its own: it does not go with --url");
            }
            int warmUp = quick ? 5 : 15;
            return new Options(wanted, answers, others, length, warmUp, quick, rounds, json, url, packaged, server);
        }
    }
}
