package org.a4p.pages.pattern;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the pattern page. */
@SpringBootApplication
public class PatternApplication {

    static void main(String[] arguments) {
        SpringApplication.run(PatternApplication.class, arguments);
    }
}
