package dev.socrates.platform.perimeter;

import dev.socrates.platform.web.ProblemWriter;
import jakarta.servlet.Filter;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;

/// The order of the edge: the address is put right in the container, then come headers and the form of failures, then
/// the host, the size of the body, the origin, and only then anything that asks who somebody is.
@Configuration(proxyBeanMethods = false)
class PerimeterConfiguration {

    private static final int HOST = Ordered.HIGHEST_PRECEDENCE + 6;
    private static final int ORIGIN = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientAddress(PerimeterSettings settings) {
        return factory ->
                factory.addEngineValves(new ClientAddressValve(settings.proxies(), settings.forwardedHeader()));
    }

    @Bean
    FilterRegistrationBean<HostFilter> hosts(PerimeterSettings settings, ProblemWriter problems) {
        return at(HOST, new HostFilter(settings.hosts(), problems));
    }

    @Bean
    FilterRegistrationBean<CorsFilter> apiOrigins(PerimeterSettings settings, ProblemWriter problems) {
        return at(ORIGIN, ApiOrigins.filter(settings.origins(), problems));
    }

    @Bean
    FilterRegistrationBean<FormOriginFilter> formOrigins(ProblemWriter problems) {
        return at(ORIGIN + 1, new FormOriginFilter(problems));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
