package dev.socrates.api;

import java.net.URI;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People with an administrator's role, or none, made for one test.
record Administrators(URI server, JdbcClient auth) {

    record Admin(People.Person person, UUID id) {}

    Admin with(String role) {
        var person = People.fresh(server, role.replace('_', '-'));
        var id = person.client().get("/api/v1/auth/me").is(200).id("user_id");
        give(id, role);
        return new Admin(person, id);
    }

    Admin nobodySpecial() {
        var person = People.fresh(server, "somebody");
        return new Admin(person, person.client().get("/api/v1/auth/me").is(200).id("user_id"));
    }

    void give(UUID user, String role) {
        auth.sql("update users set role = 'admin', admin_role = :role where id = :id")
                .param("role", role)
                .param("id", user)
                .update();
    }

    /// Takes the role from every super administrator but these.
    void onlyThese(UUID... users) {
        auth.sql("""
                update users set role = 'user', admin_role = null
                 where admin_role = 'super_admin' and id <> all(:users)
                """).param("users", users).update();
    }
}
