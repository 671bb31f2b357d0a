package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class DoorTests {

    private final Door door;

    DoorTests(@Autowired MockMvcTester browser) {
        door = new Door(browser);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("a4p.identity.issuer", Door.ISSUER::issuer);
        settings.add("a4p.identity.open-paths", () -> "/api/open/**");
    }

    @Test
    void anybodyMayRead() {
        assertThat(door.get("/api/reader"))
                .bodyJson()
                .extractingPath("$.reader")
                .isEqualTo("anybody");
    }

    @Test
    void anOfficerIsKnownByNameWhenReading() {
        assertThat(door.get("/api/reader", Door.good()))
                .bodyJson()
                .extractingPath("$.reader")
                .isEqualTo("Awa Diop");
    }

    @Test
    void anOfficerSpeaksForADelegationInCertainRoles() {
        assertThat(door.get("/api/officer", Door.good("delegate", "head-of-delegation", "role-of-another-platform")))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"subject": "sen-delegate", "delegation": "SEN", "roles": ["delegate", "head-of-delegation"]}""");
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        MvcTestResult answer = door.post("/api/texts");
        Door.assertProblem(answer, 401, "not-signed-in");
        assertThat(answer).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    @Test
    void aPageThatNeedsAnOfficerAsksForSigningIn() {
        Door.assertProblem(door.get("/api/officer"), 401, "not-signed-in");
    }

    @Test
    void aRoleThatMayNotIsToldWhoMay() {
        MvcTestResult answer = door.post("/api/texts", Door.good("delegate"));
        Door.assertProblem(answer, 403, "not-allowed-for-role");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("drafter");
    }

    @Test
    void anOpenPathTakesAnUnsafeMethodFromAnybody() {
        assertThat(door.post("/api/open/subscriptions")).hasStatusOk();
    }

    @Test
    void aPathWithTricksIsNotTried() {
        Door.assertProblem(door.get("/api/reader;role=auditor"), 400, "request-unfitting");
        Door.assertProblem(door.get("/api/..%2freader"), 400, "request-unfitting");
    }

    @Test
    void anUnknownDelegationMayNotEnter() {
        String token = Door.ISSUER.token("xyz-delegate", "X", "XYZ", Door.AUDIENCE, "drafter");
        Door.assertProblem(door.post("/api/texts", token), 403, "unknown-delegation");
    }

    @Test
    void aDelegationCodeThatIsNoneMayNotEnter() {
        String token = Door.ISSUER.token("odd", "X", "sen'\n", Door.AUDIENCE, "drafter");
        Door.assertProblem(door.post("/api/texts", token), 403, "unknown-delegation");
    }
}
