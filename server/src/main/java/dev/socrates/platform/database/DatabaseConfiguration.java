package dev.socrates.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.platform.startup.SocratesSettings;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// Two pools, each migrated before anything can borrow from it. What belongs to the accounts must be asked
/// for by the qualifier "auth": nobody gets that database by accident.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    private static final String AUTH = "auth";

    @Bean
    Databases databases(SocratesSettings socrates, DatabaseSettings settings, ObjectProvider<EarlyPostgres> early) {
        return new Databases(socrates, settings, early);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Databases databases, DatabaseSettings settings) {
        var pool = Pools.open("specs", databases.specs(), databases.specsPool());
        return migrated(pool, () -> Migrations.specs(pool, settings.schemas()));
    }

    @Bean
    @Primary
    JdbcTransactionManager transactionManager(
            DataSource dataSource, ObjectProvider<TransactionExecutionListener> listeners) {
        var manager = new JdbcTransactionManager(dataSource);
        manager.setTransactionExecutionListeners(listeners.orderedStream().toList());
        return manager;
    }

    @Bean
    @Primary
    TransactionTemplate transactionTemplate(JdbcTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(AUTH)
    HikariDataSource authDataSource(Databases databases) {
        var pool = Pools.open(AUTH, databases.auth(), databases.authPool());
        return migrated(pool, () -> Migrations.auth(pool));
    }

    @Bean(defaultCandidate = false)
    @Qualifier(AUTH)
    JdbcTransactionManager authTransactionManager(@Qualifier(AUTH) DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(AUTH)
    TransactionTemplate authTransactionTemplate(@Qualifier(AUTH) JdbcTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean(defaultCandidate = false)
    @Qualifier(AUTH)
    JdbcClient authJdbcClient(@Qualifier(AUTH) DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /// A pool that never becomes a bean is closed by nobody else, and its connections would keep PostgreSQL
    /// waiting.
    private static HikariDataSource migrated(HikariDataSource pool, Runnable migrations) {
        try {
            migrations.run();
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }
}
