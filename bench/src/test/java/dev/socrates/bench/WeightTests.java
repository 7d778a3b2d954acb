package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeightTests {

    private static final Map<String, String> PAGES = Map.of(
            "/", "<link rel=\"stylesheet\" href=\"/app.css\"><p>start",
            "/map",
                    "<link rel=\"stylesheet\" href=\"/app.css\"><script type=\"module\" src=\"/map.js\" defer></script>"
                            + "<a href=\"/elsewhere\">no part of it</a><p>map",
            "/app.css", "body{color:black}",
            "/map.js", "import { x } from '/lib.js'; import('/late.js');",
            "/lib.js", "export const x = 1;",
            "/broken", "<img src=\"/missing.png\">");

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var content = PAGES.get(exchange.getRequestURI().getPath());
            var body = content == null ? new byte[0] : packed(content);
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(content == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static int size(String path) throws IOException {
        return packed(PAGES.get(path)).length;
    }

    private Weight weight() {
        return new Weight(
                new Tab(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    @Test
    void countsWhatComesOverTheWire() throws IOException {
        var page = weight().of("/map");

        assertThat(page.first()).isEqualTo(size("/map") + size("/app.css") + size("/map.js") + size("/lib.js"));
        assertThat(page.after()).isEqualTo(size("/map") + size("/map.js") + size("/lib.js"));
    }

    @Test
    void whatIsMissingIsNoGain() {
        assertThatExceptionOfType(Wire.Failed.class).isThrownBy(() -> weight().of("/broken"));
        assertThatExceptionOfType(Wire.Failed.class).isThrownBy(() -> weight().of("/nowhere"));
    }
}
