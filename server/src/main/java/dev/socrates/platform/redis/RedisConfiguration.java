package dev.socrates.platform.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// One node needs no Redis; a link exists only where an address is given.
@Configuration(proxyBeanMethods = false)
@Conditional(RedisConfiguration.Wanted.class)
class RedisConfiguration {

    @Bean
    RedisLink redisLink(RedisSettings settings) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new RedisLink(
                settings.address().orElseThrow(), settings.timeout(), Math.min(cores, settings.maxConnections()));
    }

    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return given(environment, "socrates.redis.url") || given(environment, "socrates.redis.host");
        }

        private static boolean given(Environment environment, String name) {
            return StringUtils.hasText(environment.getProperty(name));
        }
    }
}
