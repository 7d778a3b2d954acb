package dev.socrates.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordCost passwordCost() {
        return PasswordCost.REAL;
    }
}
