package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.a4p.testing.TestIssuer;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Knocks at the doors of {@link DoorApplication}, with the issuer all door tests share. */
final class Door {

    static final TestIssuer ISSUER = TestIssuer.start();
    static final String AUDIENCE = "door";

    private final MockMvcTester browser;

    Door(MockMvcTester browser) {
        this.browser = browser;
    }

    static String good(String... roles) {
        return ISSUER.token("sen-delegate", "Awa Diop", "SEN", AUDIENCE, roles);
    }

    MvcTestResult get(String path, String token) {
        return browser.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    MvcTestResult get(String path) {
        return browser.get().uri(URI.create(path)).exchange();
    }

    MvcTestResult post(String path, String token) {
        return browser.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    MvcTestResult post(String path) {
        return browser.post().uri(path).exchange();
    }

    static void assertProblem(MvcTestResult answer, int status, String slug) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/door/" + slug);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().endsWith(".");
    }
}
