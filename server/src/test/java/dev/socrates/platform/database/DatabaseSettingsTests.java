package dev.socrates.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseSettingsTests {

    private static final String AUTH = "socrates.database.auth-url=postgresql://a:b@db/auth";
    private static final String SPECS = "socrates.database.specs-url=postgresql://a:b@db/specs";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Enabled.class)
            .withPropertyValues("socrates.database.schemas=platform");

    @EnableConfigurationProperties(DatabaseSettings.class)
    static class Enabled {}

    @Test
    void isEmbeddedWithoutAddresses() {
        runner.withPropertyValues("socrates.database.auth-url=", "socrates.database.pool-size=")
                .run(context -> assertThat(
                                context.getBean(DatabaseSettings.class).embedded())
                        .isTrue());
    }

    @Test
    void addsTheOverflowToTheSizeOfThePool() {
        runner.withPropertyValues(AUTH, SPECS, "socrates.database.pool-size=5", "socrates.database.max-overflow=2")
                .run(context -> assertThat(
                                context.getBean(DatabaseSettings.class).pool())
                        .isEqualTo(new PoolSize(7, 5)));
    }

    @Test
    void hasTwentyAndTenUnlessSet() {
        runner.withPropertyValues(AUTH, SPECS)
                .run(context -> assertThat(
                                context.getBean(DatabaseSettings.class).pool())
                        .isEqualTo(new PoolSize(30, 20)));
    }

    @Test
    void refusesOneAddressWithoutTheOther() {
        runner.withPropertyValues(AUTH)
                .run(context -> assertThat(faults(context.getStartupFailure()))
                        .contains("set both DATABASE_AUTH_URL and DATABASE_SPECS_URL"));
    }

    @Test
    void refusesOneDatabaseForBoth() {
        runner.withPropertyValues(AUTH, "socrates.database.specs-url=postgresql://a:b@db/auth")
                .run(context ->
                        assertThat(faults(context.getStartupFailure())).contains("must name two different databases"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        runner.withPropertyValues(
                        "socrates.database.auth-url=mysql://x/y",
                        "socrates.database.pool-size=0",
                        "socrates.database.max-overflow=-1")
                .run(context -> assertThat(faults(context.getStartupFailure()))
                        .contains("must start with postgresql://")
                        .contains("'poolSize'")
                        .contains("'maxOverflow'")
                        .contains("set both"));
    }

    private static String faults(Throwable failure) {
        var cause = failure;
        while (cause != null && !(cause instanceof BindValidationException)) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(BindValidationException.class);
        return String.valueOf(
                ((BindValidationException) cause).getValidationErrors().getAllErrors());
    }
}
