package org.a4p.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ServiceDefaultsTests {

    @Test
    void aServiceSaysOnlyWhatIsSpecialAboutIt() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "own", Map.of("spring.application.name", "endorsement", "a4p.sample-data", "true")));

        new ServiceDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("spring.mongodb.uri")).isEqualTo("mongodb://127.0.0.1:27017/endorsement");
        assertThat(environment.getProperty("springdoc.packages-to-scan")).isEqualTo("org.a4p.endorsement");
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("a4p.sample-data"))
                .as("a setting of its own wins")
                .isEqualTo("true");
    }

    @Test
    void timeIsWhatTheStoreKeeps() {
        Instant now = new ServiceAutoConfiguration().clock().instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }
}
