package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.People.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The copy that everybody may have of what is kept of them.
class PersonalExportTests extends ApiTests {

    private static final String EXPORT = "/api/v1/users/me/export";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void holdsEverythingWithAPageThatExplainsIt() throws Exception {
        var person = People.fresh(server(), "export");
        var settings =
                Map.of("name", "Näme \u202eof mine", "username", "exporting_1", "theme", "dark", "density", "compact");
        person.client().put("/api/v1/users/me/settings", settings).is(200);
        var workspace = Workspace.of(person.client());
        workspace.answer("The backend is written in Java.");
        var gone = person.client()
                .post("/api/v1/projects", Map.of("name", "../../etc/passwd"))
                .is(201);
        person.client().delete("/api/v1/projects/" + gone.text("project_id")).is(204);
        var twin = person.client()
                .post("/api/v1/projects", Map.of("name", "A tool for libraries"))
                .is(201);
        assertThat(twin.status()).isEqualTo(201);

        var reply = download(person);
        var files = files(reply.body());

        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(reply.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("attachment").contains(".zip"));
        assertThat(files.keySet())
                .allSatisfy(path -> assertThat(path).doesNotContain("..").doesNotStartWith("/"));
        assertThat(files)
                .containsKeys(
                        "README.txt",
                        "account.json",
                        "settings.json",
                        "sessions.json",
                        "teams.json",
                        "security-log.json",
                        "projects.json",
                        "activity.json",
                        "mail.json",
                        "projects/A-tool-for-libraries.json",
                        "projects/A-tool-for-libraries-2.json",
                        "projects/etc-passwd.json");
        files.keySet().stream()
                .filter(path -> !path.equals("README.txt"))
                .forEach(path -> assertThat(files.get("README.txt")).contains("\n" + path + "\n"));
        assertThat(json(files, "account.json").get("email").asString()).isEqualTo(person.email());
        assertThat(json(files, "settings.json").at("/display/theme").asString()).isEqualTo("dark");
        assertThat(json(files, "sessions.json")).hasSize(1);
        assertThat(files.get("projects/A-tool-for-libraries-2.json") + files.get("projects/A-tool-for-libraries.json"))
                .contains("The backend is written in Java.");
        assertThat(json(files, "activity.json").toString()).contains("specification_created");
        assertThat(files.get("security-log.json")).contains("data_exported").contains("account_created");
        assertThat(files.get("mail.json")).contains("Confirm your address");
    }

    @Test
    void holdsNoSecretAndNothingOfOthers() throws Exception {
        var person = People.fresh(server(), "export");
        var other = Workspace.of(bob());
        other.answer("The database is PostgreSQL.");
        var hash = auth.sql("select password_hash from users where email = :email")
                .param("email", person.email())
                .query(String.class)
                .single();

        var all = String.join("\n", files(download(person).body()).values());

        assertThat(all)
                .doesNotContain(hash, "$2a$", person.accessToken(), person.refreshToken(), other.project())
                .doesNotContain(People.named(server(), "bob").email());
    }

    @Test
    void isAFileOnThePageOfTheAccountToo() {
        var person = People.fresh(server(), "export");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);

        assertThat(browser.get("/settings/account").body()).contains("/settings/account/export");
        var reply = browser.get("/settings/account/export");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(new PageClient(server()).get("/settings/account/export").statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<byte[]> download(Person person) throws IOException, InterruptedException {
        person.client().get(EXPORT).is(200);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server().resolve(EXPORT))
                    .header("Authorization", "Bearer " + person.accessToken());
            return http.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, String> files, String path) {
        return ApiClient.JSON.readTree(files.get(path));
    }
}
