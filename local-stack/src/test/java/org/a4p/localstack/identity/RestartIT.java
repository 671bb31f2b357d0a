package org.a4p.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.a4p.localstack.RunningLocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions and refresh tokens are forgotten; that must cost a new sign-in, never an error page. */
class RestartIT {

    @Test
    void afterARestartTokensStillHoldAndEverythingElseLeadsToANewSignIn(@TempDir Path directory) throws Exception {
        Browser browser;
        Visit before;
        String oldForm;
        int port;
        try (RunningLocalStack first = RunningLocalStack.in(directory)) {
            port = first.port();
            before = Visit.of(new Browser(first), "sen-delegate");
            browser = new Browser(first);
            browser.authorize(Map.of());
            oldForm = browser.get("/sign-in").body();
        }
        try (RunningLocalStack second = RunningLocalStack.in(directory, port)) {
            assertThat(Visit.claims(before.accessToken(), second.address()).getSubject())
                    .isEqualTo("sen-delegate");
            assertThat(browser.token(Map.of("grant_type", "refresh_token", "refresh_token", before.refreshToken()))
                            .body())
                    .contains("invalid_grant");
            assertThat(Browser.location(browser.submit(oldForm, "sen-delegate", "demonstration")))
                    .hasToString(RunningLocalStack.GATEWAY + "/sign-in");
            assertThat(Browser.location(browser.get("/connect/logout?id_token_hint=" + before.idToken())))
                    .hasToString(RunningLocalStack.GATEWAY);
            assertThat(Visit.of(browser, "sen-delegate").refreshToken()).isNotEmpty();
        }
    }
}
