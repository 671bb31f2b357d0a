package org.a4p.commitment;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says about the whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** The security scheme that operations name. */
    static final String OFFICER = "officer";

    @Bean
    OpenAPI commitmentApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Declarations and their versions")
                        .version("1")
                        .description("""
                                Texts that delegations negotiate. A version is immutable; its blocks keep their ids through all \
                                versions, so any two versions can be compared. Whatever is refused is answered with a problem \
                                (RFC 9457) whose `type` is the address of a page that explains it."""))
                .components(new Components()
                        .addSecuritySchemes(
                                OFFICER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(
                                                "An access token of an officer, with `commitment` as an audience.")));
    }
}
