package dev.socrates.platform.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The interface as `/v3/api-docs` tells it. It must say what is on the wire, which the tests hold it to:
/// they check each response that they get against it.
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String BEARER = "bearer";
    private static final String API_KEY = "api_key";
    private static final String ABOUT = """
            Interviews people until a software project is specified, and proves it.

            Calls are limited by account, API key, network address and operation. Each reply says how its caller \
            stands: `RateLimit-Policy` names the limits that the call fell under (`q` calls in `w` seconds), \
            `RateLimit` what is left of them (`r`) and in how many seconds all of it is back (`t`). What is too \
            much is answered 429 with `Retry-After`. Pages of origins that are not allowed get 403, requests for \
            hosts that are not allowed 421.""";

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Socrates")
                        .version("v1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .addSecurityItem(new SecurityRequirement().addList(API_KEY))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSecuritySchemes(
                                API_KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name("X-API-Key")));
    }

    /// Names fields as the wire does. A copy, because the original writes the document itself.
    @Bean
    ModelResolver wireNames(ObjectMapperProvider mappers) {
        var mapper = mappers.jsonMapper().copy();
        mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new ModelResolver(mapper).openapi31(true);
    }

    @Bean
    ModelConverter nullness() {
        return new DocumentedNullness();
    }

    @Bean
    GlobalOpenApiCustomizer paths() {
        return new DocumentedPaths();
    }

    @Bean
    GlobalOpenApiCustomizer errors() {
        return new DocumentedErrors();
    }
}
