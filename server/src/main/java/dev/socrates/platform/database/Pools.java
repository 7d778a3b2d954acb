package dev.socrates.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.socrates.platform.startup.StartException;
import java.time.Duration;
import java.util.Objects;

/// One pool per database. Borrowing gives up after three seconds, which a caller sees as 503: a queue of
/// requests that wait longer only makes an overload last.
final class Pools {

    private static final Duration BORROW = Duration.ofSeconds(3);
    private static final Duration VALIDATION = Duration.ofSeconds(1);
    private static final Duration KEEPALIVE = Duration.ofMinutes(2);

    private Pools() {}

    static HikariDataSource open(String name, DatabaseAddress address, PoolSize size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size.largest());
        config.setMinimumIdle(Math.min(size.idle(), size.largest()));
        config.setConnectionTimeout(BORROW.toMillis());
        config.setValidationTimeout(VALIDATION.toMillis());
        config.setKeepaliveTime(KEEPALIVE.toMillis());
        config.addDataSourceProperty("ApplicationName", "socrates-" + name);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", String.valueOf(BORROW.toSeconds()));
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new StartException("the database " + address + " cannot be used: " + firstLine(cause), e);
        }
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
