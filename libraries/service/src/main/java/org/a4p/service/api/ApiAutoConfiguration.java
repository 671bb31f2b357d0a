package org.a4p.service.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The description of a service's API, at {@code /v3/api-docs}. */
@AutoConfiguration(before = SpringDocConfiguration.class)
@EnableConfigurationProperties(ApiSettings.class)
public class ApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Officer.class, IdempotencyKey.class, SeenVersion.class);
    }

    @Bean
    OpenAPI apiDescription(ApiSettings settings) {
        Components components = new Components()
                .addSecuritySchemes(Requirements.OFFICER, officer())
                .addSchemas("Problem", problem());
        for (Refusal refusal : Refusal.values()) {
            components.addResponses(refusal.component(), refusal.response());
        }
        return new OpenAPI()
                .info(new Info().title(settings.title()).version("1").description(settings.description()))
                .components(components);
    }

    @Bean
    OperationCustomizer apiRequirements() {
        return new Requirements();
    }

    @Bean
    OpenApiCustomizer apiOperationIds() {
        return new OperationIds();
    }

    private static SecurityScheme officer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of an officer, with this service as an audience.");
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Why the request was refused (RFC 9457)")
                .addProperty("type", new StringSchema().description("Names the kind of problem, and explains it"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("A sentence for people, in their language"))
                .addProperty("instance", new StringSchema());
    }
}
