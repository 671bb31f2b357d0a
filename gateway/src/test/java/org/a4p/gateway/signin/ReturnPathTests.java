package org.a4p.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/threads/perf-2",
                "/threads/perf-2?from=3&to=4",
                "/themes/%D8%B3",
                "/a//b",
                "/sign-inspector"
            })
    void aPathOfOursIsKept(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "threads",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/x\\y",
                "/\t/evil.example",
                "/\n",
                "/x\r\nSet-Cookie: a=b",
                " /",
                "/ ",
                "/é",
                "https://evil.example",
                "javascript:alert(1)",
                "/sign-in?return=/sign-in",
                "/sign-out",
                "/login/oauth2/code/a4p"
            })
    void anythingElseBecomesTheStartPage(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo("/");
    }

    @Test
    void nothingAndTooMuchBecomeTheStartPage() {
        assertThat(ReturnPath.of(null).value()).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "x".repeat(2000)).value()).isEqualTo("/");
    }
}
