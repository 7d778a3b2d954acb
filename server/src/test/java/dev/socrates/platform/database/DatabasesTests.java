package dev.socrates.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socrates.ServerTest;
import dev.socrates.platform.startup.StartException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ServerTest
@Import(DatabasesTests.Writer.class)
class DatabasesTests {

    @Autowired
    JdbcClient specs;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    DataSource specsPool;

    @Autowired
    Writer writer;

    @BeforeEach
    void provideTables() {
        specs.sql("create table if not exists written (place text)").update();
        auth.sql("create table if not exists written (place text)").update();
    }

    @Test
    void areTwo() {
        assertThat(name(specs)).endsWith("_specs");
        assertThat(name(auth)).endsWith("_auth");
    }

    @Test
    void rollBackEachForItself() {
        assertThatIllegalStateException().isThrownBy(() -> writer.failInAuth("auth"));
        assertThatIllegalStateException().isThrownBy(() -> writer.failInSpecs("specs"));

        assertThat(written(auth)).isZero();
        assertThat(written(specs)).isZero();
    }

    @Test
    void areMigratedOneSchemaAfterTheOther() {
        Migrations.schemas(specsPool, "migrations", List.of("missing", "first", "second"));

        assertThat(specs.sql("select count(*) from second.part")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(specs.sql("select count(*) from second.flyway_schema_history where version = '1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refuseASchemaThatNobodyOrdered() {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> Migrations.schemas(specsPool, "migrations-unknown", List.of("first")))
                .withMessageContaining("surprise");
    }

    private static String name(JdbcClient database) {
        return database.sql("select current_database()").query(String.class).single();
    }

    private static int written(JdbcClient database) {
        return database.sql("select count(*) from written").query(Integer.class).single();
    }

    @TestConfiguration
    static class Writer {

        @Autowired
        JdbcClient specs;

        @Autowired
        @Qualifier("auth")
        JdbcClient auth;

        @AuthTransactional
        void failInAuth(String place) {
            auth.sql("insert into written values (:place)")
                    .param("place", place)
                    .update();
            throw new IllegalStateException("after the insert");
        }

        @Transactional
        void failInSpecs(String place) {
            specs.sql("insert into written values (:place)")
                    .param("place", place)
                    .update();
            throw new IllegalStateException("after the insert");
        }
    }
}
