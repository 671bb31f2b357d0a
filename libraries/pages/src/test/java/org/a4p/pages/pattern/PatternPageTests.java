package org.a4p.pages.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PatternPageTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void everyPartIsRendered() {
        assertThat(browser.get().uri("/pattern").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("11 September 2018, 14:30", "closes in 2 days", "A4P/PERF/2/3", "<strong>fair</strong>");
    }

    @Test
    void problem() {
        assertThat(browser.get().uri("/nothing").accept("text/html").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Nothing here");
        assertThat(browser.get().uri("/api/nothing").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("/problems/pattern/not-found");
    }
}
