package dev.socrates.identity;

import dev.socrates.platform.CpuPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The passwords of the server, which counts how often it has to do the expensive work.
@TestConfiguration(proxyBeanMethods = false)
public class CountedPasswords {

    @Bean
    @Primary
    Counted counted(CpuPool cpu, PasswordCost cost) {
        return new Counted(cpu, cost);
    }

    public static final class Counted extends Passwords {

        private final AtomicInteger hashed = new AtomicInteger();

        Counted(CpuPool cpu, PasswordCost cost) {
            super(cpu, cost);
        }

        /// Since the last call.
        public int rounds() {
            return hashed.getAndSet(0);
        }

        @Override
        String hash(String password) {
            hashed.incrementAndGet();
            return super.hash(password);
        }

        @Override
        boolean matches(String password, String hash) {
            hashed.incrementAndGet();
            return super.matches(password, hash);
        }
    }
}
