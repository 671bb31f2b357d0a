package org.a4p.commitment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class CommitmentApplication {

    static void main(String[] arguments) {
        SpringApplication.run(CommitmentApplication.class, arguments);
    }
}
