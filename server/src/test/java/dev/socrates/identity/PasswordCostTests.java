package dev.socrates.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.platform.CpuPool;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class PasswordCostTests {

    @Test
    void outsideOfTestsAHashTakes4096Rounds() {
        try (var context = new AnnotationConfigApplicationContext(PasswordConfiguration.class);
                var cpu = new CpuPool(1, 1)) {
            var passwords = new Passwords(cpu, context.getBean(PasswordCost.class));

            var hash = passwords.hash("a phrase that is long");

            assertThat(hash).startsWith("{b1}$2a$12$");
            assertThat(passwords.matches("a phrase that is long", hash)).isTrue();
            assertThat(passwords.matches("another phrase", hash)).isFalse();
            assertThat(passwords.matches("a phrase that is long", null)).isFalse();
        }
    }
}
