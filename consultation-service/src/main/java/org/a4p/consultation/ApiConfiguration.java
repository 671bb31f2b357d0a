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
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.a4p.consultation.contribution.Reader;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** What the API's description says once for all addresses. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Officer.class, Reader.class, IdempotencyKey.class, SeenVersion.class);
    }

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

    /** What a method asks for by its parameters' types, in the words of HTTP. */
    @Bean
    OperationCustomizer requirements() {
        return (operation, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                if (parameter.getParameterType() == IdempotencyKey.class) {
                    operation.addParametersItem(idempotencyKey());
                }
                if (parameter.getParameterType() == SeenVersion.class) {
                    operation.addParametersItem(ifMatch());
                }
                if (parameter.getParameterType() == Officer.class) {
                    operation.addSecurityItem(new SecurityRequirement().addList("officer"));
                }
            }
            return operation;
        };
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .schema(new StringSchema().minLength(1).maxLength(128))
                .description("Chosen by the caller. A repeated request takes effect once and gets its first result.");
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .required(true)
                .schema(new StringSchema())
                .description("The `ETag` of what is to be changed, as it was last seen.");
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
