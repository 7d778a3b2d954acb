package dev.socrates.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Requests letter by letter, as no client of ours would send them.
final class RawHttp {

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    record Response(int status, Map<String, List<String>> headers, String body) {

        Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .findFirst();
        }

        List<String> all(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }

    /// With these headers and no others.
    Response get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1", "", headers);
    }

    Response post(String path, String body, String... headers) {
        var all = new ArrayList<>(Arrays.asList(headers));
        all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        return send("POST " + path + " HTTP/1.1", body, all.toArray(String[]::new));
    }

    Response send(String line, String body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Connection: close");
        return exchange(line + "\r\n" + String.join("\r\n", all) + "\r\n\r\n" + body);
    }

    Response exchange(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response parse(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            throw new AssertionError("no reply: " + text);
        }
        int end = text.indexOf("\r\n\r\n");
        var lines = text.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Response(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }
}
