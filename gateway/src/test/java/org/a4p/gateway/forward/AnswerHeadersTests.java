package org.a4p.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.function.ServerResponse;

class AnswerHeadersTests {

    private final HttpHeaders fromService = new HttpHeaders();

    @Test
    void whatTheServiceNamesAsItsConnectionsBusinessIsKeptBack() {
        fromService.add("Connection", "keep-alive, X-Hop");
        fromService.add("x-hop", "1");
        fromService.add("ETag", "\"3\"");

        HttpHeaders passed =
                new AnswerHeaders().apply(fromService, ServerResponse.ok().build());

        assertThat(passed.headerNames()).containsExactly("ETag");
    }

    @Test
    void severalCookiesAllPassAndNoneTwice() {
        MockHttpServletResponse browser = new MockHttpServletResponse();
        browser.addHeader("Set-Cookie", "__Host-a4p=x");
        browser.addHeader("Set-Cookie", "lang=fr");
        fromService.add("Set-Cookie", "lang=fr");
        fromService.add("Set-Cookie", "tz=UTC");

        AnswerHeaders.write(fromService, browser);

        assertThat(browser.getHeaders("Set-Cookie")).containsExactlyInAnyOrder("__Host-a4p=x", "lang=fr", "tz=UTC");
    }
}
