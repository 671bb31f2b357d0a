package org.a4p.consultation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ConsultationApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ConsultationApplication.class, arguments);
    }
}
