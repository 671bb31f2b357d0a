package org.a4p.localstack;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything the services need around them, in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LocalStackApplication {

    static void main(String[] arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(LocalStackApplication.class)
                .properties("spring.config.name=local-stack")
                .run(arguments);
    }
}
