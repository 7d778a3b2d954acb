package dev.socrates.platform.web;

import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    /// Behind the security chain, which has the order -100: keys belong to the person who is signed in.
    private static final int BEHIND_SECURITY = 0;

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            IdempotencyRepository keys, ProblemWriter problems, Clock clock) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems, clock));
        registration.setOrder(BEHIND_SECURITY);
        return registration;
    }

    @Bean
    KeyClaimListener keyClaimListener() {
        return new KeyClaimListener();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusalValve.class.getName());
            }
        });
    }
}
