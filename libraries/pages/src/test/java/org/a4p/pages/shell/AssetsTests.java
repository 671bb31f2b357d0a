package org.a4p.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.a4p.pages.pattern.PatternApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = PatternApplication.class)
@AutoConfigureMockMvc
class AssetsTests {

    @Autowired
    private MockMvcTester browser;

    private final Assets assets = new Assets();

    @ParameterizedTest
    @ValueSource(strings = {"a4p.css", "live.js", "mark.svg"})
    void anAssetIsKeptForEverUnderItsHash(String name) {
        assertThat(browser.get().uri(assets.path(name)).exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .doesNotContainHeader(HttpHeaders.SET_COOKIE)
                .doesNotContainHeader(HttpHeaders.VARY);
    }

    @Test
    void theHashOfAnotherVersionIsServedButNotKept() {
        assertThat(browser.get().uri("/assets/0123456789abcdef/a4p.css").exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.css", "..%2fa4p-pages.properties", "a4p.css.bak"})
    void nothingElseIsServed(String name) {
        assertThat(browser.get().uri("/assets/0123456789abcdef/{name}", name).exchange())
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/htmx.org/2.0.8/dist/htmx.min.js", "/webjars/htmx-ext-sse/2.2.2/sse.js"})
    void theScriptsOfOthersComeFromThisVeryServerAndAreKept(String path) {
        assertThat(browser.get().uri(path).exchange())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public");
    }

    @Test
    void aPageCannotNameAnAssetThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> assets.path("gone.css"));
    }
}
