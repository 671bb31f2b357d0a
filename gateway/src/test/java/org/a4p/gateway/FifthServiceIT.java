package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service is added by settings alone. */
class FifthServiceIT {

    private static final TestService LIBRARY = TestService.start().answers(200, "text/plain", "library");
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(
                "a4p.gateway.services.library.address=" + LIBRARY.address(),
                "a4p.gateway.services.library.routes[0].paths=/books/{isbn}/scan",
                "a4p.gateway.services.library.routes[0].largest-body=2KB",
                "a4p.gateway.services.library.routes[1].paths=/books/**,/api/books/**",
                "a4p.gateway.services.library.routes[1].access=anybody",
                "a4p.gateway.services.library.routes[1].largest-body=1KB",
                "a4p.gateway.services.library.routes[1].post-rate=subscribe",
                "a4p.gateway.rates.subscribe.burst=2",
                "a4p.gateway.rates.subscribe.per-minute=1");
        gateway.consultation.answers(200, "text/plain", "consultation");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        LIBRARY.close();
    }

    @Test
    void itsAddressesItsProblemsAndItsDescriptionArePassedOn() {
        TestBrowser browser = gateway.browser();
        for (String path : new String[] {"/books/1", "/api/books", "/problems/library/lost", "/api/openapi/library"}) {
            assertThat(browser.get(path).body()).as(path).isEqualTo("library");
        }
        assertThat(browser.get("/themes").body()).isEqualTo("consultation");
        assertThat(browser.get("/shelves").statusCode()).isEqualTo(404);
    }

    @Test
    void itsBodiesAndRatesAreItsOwn() {
        TestBrowser browser = gateway.browser();
        String larger = "x".repeat(1_500);

        assertThat(browser.post("/books/1/scan", "text=" + larger).statusCode()).isEqualTo(200);
        assertThat(browser.post("/books/1", "text=" + larger).statusCode()).isEqualTo(413);
        assertThat(browser.post("/books/1", "text=x").statusCode()).isEqualTo(200);
        assertThat(browser.post("/books/1", "text=x").statusCode()).isEqualTo(200);
        assertThat(browser.post("/books/1", "text=x").statusCode()).isEqualTo(429);
    }
}
