package org.a4p.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.a4p.pages.pattern.PatternApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = PatternApplication.class)
@AutoConfigureMockMvc
@Import(BadgeTests.SignedIn.class)
class BadgeTests {

    @Autowired
    private MockMvcTester browser;

    @TestConfiguration
    static class SignedIn {

        @Bean
        Readers readers() {
            return language -> Optional.of(new Reader("Awa <Diop>", "delegation in " + language.code()));
        }
    }

    @Test
    void whoeverIsSignedInIsNamedWithTheDelegation() {
        assertThat(browser.get().uri("/pattern?lang=fr").exchange())
                .bodyText()
                .contains("<strong>delegation in fr</strong>", "Awa &lt;Diop&gt;", "action=\"/sign-out\"")
                .doesNotContain("/sign-in?return=");
    }

    @Test
    void aProblemPageHasTheBadgeToo() {
        assertThat(browser.get().uri("/nothing").accept("text/html").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("<strong>delegation in en</strong>");
    }
}
