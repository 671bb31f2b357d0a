package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where the issuer has one address for browsers and another for services, the keys are fetched from the second. */
@SpringBootTest
@AutoConfigureMockMvc
class KnownKeysTests {

    private final Door door;

    KnownKeysTests(@Autowired MockMvcTester browser) {
        door = new Door(browser);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("a4p.identity.issuer", () -> "https://elsewhere.example");
        settings.add("a4p.identity.jwk-set-uri", Door.ISSUER::jwkSetUri);
        settings.add("a4p.identity.audience", () -> "door");
    }

    @Test
    void theIssuerIsStillTheOneForBrowsers() {
        String token = Door.ISSUER.foreignIssuerToken("un-drafter", "D", "UNDPO", Door.AUDIENCE, "drafter");
        assertThat(door.post("/api/texts", token)).hasStatusOk();
        Door.assertProblem(door.post("/api/texts", Door.good("drafter")), 401, "token-refused");
    }
}
