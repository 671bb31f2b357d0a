package org.a4p.delegations;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service with one door of each kind. */
@SpringBootApplication
class DoorApplication {

    @RestController
    static class Doors {

        @GetMapping("/api/reader")
        Map<String, String> reader(Optional<Officer> officer) {
            return Map.of("reader", officer.map(Officer::name).orElse("anybody"));
        }

        @GetMapping("/api/officer")
        Map<String, Object> officer(Officer officer) {
            return Map.of(
                    "subject", officer.subject(),
                    "delegation", officer.delegation().code().value(),
                    "roles", officer.roles().stream().map(Role::claim).sorted().toList());
        }

        @PostMapping("/api/texts")
        Map<String, String> write(Officer officer) {
            officer.requireRole(Role.DRAFTER);
            return Map.of("written", "yes");
        }

        @PostMapping("/api/open/subscriptions")
        Map<String, String> subscribe() {
            return Map.of("subscribed", "yes");
        }
    }
}
