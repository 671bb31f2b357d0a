package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInIT {

    private static final String SESSION = "__Host-a4p";

    private static TestGateway gateway;

    private TestBrowser browser;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        browser = gateway.browser();
        gateway.consultation.forget();
    }

    @Test
    void anOfficerComesBackToThePageAndActsByTheRelayedToken() {
        HttpResponse<String> back = browser.signIn("/threads/perf-2%3Ffrom%3D3");
        assertThat(TestBrowser.location(back)).isEqualTo("/threads/perf-2?from=3");

        browser.post("/threads/perf-2/contributions", "text=hello");

        String token = gateway.consultation.last().header("Authorization");
        assertThat(token).startsWith("Bearer ey");
        assertThat(gateway.consultation.last().header("Cookie")).isEmpty();
    }

    @Test
    void aReaderWithoutSignInHasNoSessionAndIsNobody() {
        HttpResponse<String> page = browser.get("/threads/perf-2");

        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(gateway.consultation.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        HttpResponse<String> toProvider = browser.get("/sign-in?return=/");
        String before = browser.cookie(SESSION);
        HttpResponse<String> fromProvider = browser.go(TestBrowser.location(toProvider));
        browser.go(TestBrowser.location(fromProvider));

        assertThat(browser.cookie(SESSION)).isNotNull().isNotEqualTo(before);

        TestBrowser attacker = gateway.browser();
        attacker.cookie(SESSION, String.valueOf(before));
        attacker.get("/threads/perf-2");
        assertThat(gateway.consultation.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void anIdTheBrowserInventedIsNeverTakenOn() {
        browser.cookie(SESSION, "chosen-by-an-attacker");

        browser.signIn("/");

        assertThat(browser.cookie(SESSION)).isNotEqualTo("chosen-by-an-attacker");
    }

    @Test
    void theCookieIsForThisHostAloneAndNoScriptReadsIt() {
        HttpResponse<String> response = browser.get("/sign-in");

        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie.split("; "))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .noneMatch(part -> part.startsWith("Domain"));
        assertThat(String.valueOf(browser.cookie(SESSION))).hasSize(43);
    }

    @Test
    void theRequestToTheProviderIsBoundByStateNonceAndProofKey() {
        String asked = TestBrowser.location(browser.get("/sign-in"));

        assertThat(asked)
                .startsWith(gateway.provider.issuer() + "/authorize?")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "response_type=code")
                .contains("redirect_uri=" + gateway.address() + "/login/oauth2/code/a4p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5Cevil.example%5C..",
                "///evil.example",
                "javascript:alert(1)",
                "/x%0d%0aSet-Cookie:%20a=b",
                "/x%09y",
                "evil.example",
                "/sign-in",
                "/sign-out",
                "%2F%2Fevil.example",
                ""
            })
    void nobodyIsSentAwayFromHereAfterSigningIn(String elsewhere) {
        HttpResponse<String> back = browser.signIn(elsewhere.replace("\\", "%5C"));

        assertThat(TestBrowser.location(back)).isEqualTo("/");
    }

    @Test
    void anAnswerNobodyAskedForIsRefused() {
        HttpResponse<String> response = browser.get("/login/oauth2/code/a4p?code=forged&state=forged");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("Signing in did not work");
    }

    @Test
    void anAnswerIsGoodOnce() {
        HttpResponse<String> fromProvider = browser.go(TestBrowser.location(browser.get("/sign-in")));
        browser.go(TestBrowser.location(fromProvider));

        assertThat(browser.go(TestBrowser.location(fromProvider)).statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerIsGoodOnlyInTheBrowserThatAsked() {
        HttpResponse<String> fromProvider = browser.go(TestBrowser.location(browser.get("/sign-in")));

        assertThat(gateway.browser().go(TestBrowser.location(fromProvider)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void twoTabsMaySignInSideBySide() {
        HttpResponse<String> first = browser.get("/sign-in?return=/first");
        HttpResponse<String> second = browser.get("/sign-in?return=/second");

        List<String> ends = List.of(first, second).stream()
                .map(TestBrowser::location)
                .map(browser::go)
                .map(TestBrowser::location)
                .map(browser::go)
                .map(TestBrowser::location)
                .toList();

        assertThat(ends).containsExactly("/first", "/second");
    }

    @Test
    void signingOutEndsTheSessionHereAndLeadsToTheProviders() {
        browser.signIn("/");
        String session = String.valueOf(browser.cookie(SESSION));

        HttpResponse<String> out = browser.post("/sign-out", "");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Refresh"))
                .hasValueSatisfying(next -> assertThat(next)
                        .startsWith("0; url=" + gateway.provider.issuer() + "/end?id_token_hint=ey")
                        .contains("post_logout_redirect_uri=http"));
        assertThat(browser.cookie(SESSION)).isNull();

        browser.cookie(SESSION, session);
        browser.get("/threads/perf-2");
        assertThat(gateway.consultation.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void aForeignPageCannotSignAnybodyOut() {
        browser.signIn("/");

        HttpResponse<String> refused = browser.send(
                "/sign-out",
                request -> request.header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
        browser.get("/threads/perf-2");
        assertThat(gateway.consultation.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void noTokenAndNoSecretReachesTheBrowser() {
        HttpResponse<String> back = browser.signIn("/");

        assertThat(Map.of("headers", back.headers().map().toString(), "body", back.body())
                        .values())
                .noneMatch(text -> text.contains("eyJ"));
    }

    @Test
    void theGatewaysOwnPagesShowWhoIsSignedIn() {
        browser.signIn("/");

        assertThat(browser.get("/nowhere").body()).contains("Awa Illustrative", "SEN", "Sign out");
    }
}
