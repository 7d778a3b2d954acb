package dev.socrates.specifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the document that holds this text now: a text that is there already keeps its id and name
    Document insert(ProjectId project, Document document) {
        return jdbc.sql("""
                insert into specifications.document as d (id, project_id, name, sha256, text, added_by, added_at)
                values (:id, :project, :name, :sha256, :text, :by, :at)
                    on conflict (project_id, sha256) do update set name = d.name
                returning id, name, sha256, text, added_by, added_at
                """)
                .param("id", document.id())
                .param("project", project.value())
                .param("name", document.name())
                .param("sha256", document.sha256())
                .param("text", document.text())
                .param("by", document.addedBy())
                .param("at", utc(document.addedAt()))
                .query(DocumentRepository::document)
                .single();
    }

    Optional<Document> find(ProjectId project, UUID id) {
        return find(project, List.of(id)).stream().findFirst();
    }

    List<Document> find(ProjectId project, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, name, sha256, text, added_by, added_at
                  from specifications.document
                 where project_id = :project
                   and id = any(:ids)
                 order by id
                """)
                .param("project", project.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(DocumentRepository::document)
                .list();
    }

    List<Document> all(ProjectId project) {
        return jdbc.sql("""
                select id, name, sha256, text, added_by, added_at
                  from specifications.document
                 where project_id = :project
                 order by id
                """)
                .param("project", project.value())
                .query(DocumentRepository::document)
                .list();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("text"),
                row.getObject("added_by", UUID.class),
                Times.instant(row, "added_at"));
    }
}
