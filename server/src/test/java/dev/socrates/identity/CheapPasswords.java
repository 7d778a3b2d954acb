package dev.socrates.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Tests make thousands of accounts. Found by the server of every test.
@Configuration(proxyBeanMethods = false)
class CheapPasswords {

    @Bean
    @Primary
    PasswordCost cheapPasswordCost() {
        return new PasswordCost(4);
    }
}
