package org.a4p.consultation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says once for all addresses. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Consultations")
                        .version("1")
                        .description("Themes, consultations, threads and contributions. Reading needs no token."))
                .components(new Components()
                        .addSecuritySchemes("officer", officer())
                        .addSchemas("Problem", problem())
                        .addResponses("Problem", refusal()));
    }

    private static SecurityScheme officer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of an officer, for this service.");
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

    private static ApiResponse refusal() {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("The request was refused")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }
}
