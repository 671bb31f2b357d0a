package org.a4p.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class NotificationApplication {

    static void main(String[] arguments) {
        SpringApplication.run(NotificationApplication.class, arguments);
    }
}
