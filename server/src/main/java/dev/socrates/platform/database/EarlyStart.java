package dev.socrates.platform.database;

import dev.socrates.platform.startup.DataDirectory;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// Starts the embedded PostgreSQL as soon as the configuration is read and hands it to the context.
class EarlyStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (!embedded(event.getEnvironment())) {
            return;
        }
        var directory = Path.of(event.getEnvironment().getRequiredProperty("socrates.data-dir"));
        var early = new EarlyPostgres(Databases.options(directory));
        SpringApplication.getShutdownHandlers().add(early::abandon);
        event.getBootstrapContext().register(EarlyPostgres.class, InstanceSupplier.of(early));
        event.getBootstrapContext()
                .addCloseListener(closed ->
                        closed.getApplicationContext().getBeanFactory().registerSingleton("earlyPostgres", early));
    }

    private static boolean embedded(Environment environment) {
        return environment.getProperty("socrates.database.auth-url", "").isBlank()
                && environment.getProperty("socrates.database.specs-url", "").isBlank();
    }

    @Override
    public int getOrder() {
        return DataDirectory.ORDER + 1;
    }
}
