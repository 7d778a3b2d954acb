package dev.socrates.identity.links;

import dev.socrates.identity.Client;
import dev.socrates.platform.database.AuthTransactional;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkRequestRepository {

    private final JdbcClient jdbc;

    LinkRequestRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AuthTransactional
    void insert(UUID id, LinkPurpose purpose, String email, Client client) {
        jdbc.sql("""
                insert into link_requests (id, purpose, email, address, user_agent)
                values (:id, :purpose, :email, :address, :agent)
                """)
                .param("id", id)
                .param("purpose", purpose.wire())
                .param("email", email)
                .param("address", client.address())
                .param("agent", client.userAgent())
                .update();
    }

    /// Takes the oldest one away.
    @AuthTransactional
    Optional<LinkRequest> take() {
        return jdbc.sql("""
                delete from link_requests
                 where id = (select id from link_requests order by id limit 1 for update skip locked)
                returning purpose, email, address, user_agent
                """)
                .query((row, _) -> new LinkRequest(
                        LinkPurpose.ofWire(row.getString("purpose")),
                        row.getString("email"),
                        new Client(row.getString("address"), row.getString("user_agent"))))
                .optional();
    }
}
