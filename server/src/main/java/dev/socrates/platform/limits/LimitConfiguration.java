package dev.socrates.platform.limits;

import dev.socrates.platform.redis.RedisLink;
import dev.socrates.platform.startup.StartException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 30;

    /// The security chain has the order -100, keys of repeated requests are looked up at 0.
    private static final int BEHIND_SECURITY = -50;

    @Bean
    Buckets buckets(ObjectProvider<RedisLink> redis) {
        var memory = new MemoryBuckets();
        return Optional.ofNullable(redis.getIfAvailable())
                .<Buckets>map(link -> new SharedBuckets(memory, new RedisBuckets(link)))
                .orElse(memory);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "socrates.limits.enabled", matchIfMissing = true)
    static class OfCalls {

        @Bean
        RateLimits rateLimits(Buckets buckets, LimitSettings settings) {
            try {
                return new RateLimits(buckets, settings);
            } catch (IllegalArgumentException wrong) {
                throw new StartException("socrates.limits.endpoints: " + wrong.getMessage(), wrong);
            }
        }

        @Bean
        VisitorFilter visitorFilter(RateLimits limits, Credentials credentials) {
            return new VisitorFilter(limits, credentials);
        }

        @Bean
        FilterRegistrationBean<VisitorFilter> visitors(VisitorFilter filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(BEFORE_SECURITY);
            return registration;
        }

        @Bean
        FilterRegistrationBean<CallerFilter> callers(RateLimits limits, VisitorFilter visitors) {
            var registration = new FilterRegistrationBean<>(new CallerFilter(limits, visitors));
            registration.setOrder(BEHIND_SECURITY);
            return registration;
        }

        @Bean
        WebMvcConfigurer operationLimits(RateLimits limits) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new OperationLimits(limits)).order(Ordered.HIGHEST_PRECEDENCE);
                }
            };
        }
    }
}
