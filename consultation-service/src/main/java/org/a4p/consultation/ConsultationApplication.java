package org.a4p.consultation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class ConsultationApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ConsultationApplication.class, arguments);
    }
}
