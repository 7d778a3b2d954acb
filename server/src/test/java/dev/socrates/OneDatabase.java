package dev.socrates;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions on one data source, for a context that a test puts together by hand. Not annotated as a
/// configuration: the server of other tests would find it.
@EnableTransactionManagement(proxyTargetClass = true)
public class OneDatabase {

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
