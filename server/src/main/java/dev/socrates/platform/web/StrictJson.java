package dev.socrates.platform.web;

import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;

/// What one reader takes for this and another for that is refused: a field that is there twice, an id that is blank.
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(UUID.class, blank -> {
                    blank.setAcceptBlankAsEmpty(false);
                    blank.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                });
    }
}
