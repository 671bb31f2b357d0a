package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Port 1 answers nobody. */
@SpringBootTest(properties = "a4p.identity.issuer=http://127.0.0.1:1")
@AutoConfigureMockMvc
class UnreachableIssuerTests {

    private final Door door;

    UnreachableIssuerTests(@Autowired MockMvcTester browser) {
        door = new Door(browser);
    }

    @Test
    void readingGoesOn() {
        assertThat(door.get("/api/reader")).hasStatusOk();
    }

    @Test
    void aTokenThatCannotBeCheckedIsNeitherGoodNorBad() {
        Door.assertProblem(door.post("/api/texts", Door.good("drafter")), 503, "identity-unavailable");
    }
}
