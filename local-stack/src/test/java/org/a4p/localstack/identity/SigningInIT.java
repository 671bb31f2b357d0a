package org.a4p.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.a4p.localstack.RunningLocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInIT {

    private final RunningLocalStack stack = RunningLocalStack.shared();
    private final Browser browser = new Browser(stack);

    @Test
    void aScriptsTokenSaysWhoTheOfficerIsAndForWhomTheyAct() throws Exception {
        JWTClaimsSet claims = Visit.claims(SignIn.token(stack.address(), "sen-head"), stack.address());

        assertThat(claims.getIssuer()).isEqualTo(stack.address().toString());
        assertThat(claims.getSubject()).isEqualTo("sen-head");
        assertThat(claims.getStringClaim("name")).isEqualTo("Mamadou Sarr");
        assertThat(claims.getStringClaim("delegation")).isEqualTo("SEN");
        assertThat(claims.getStringListClaim("roles")).containsExactly("delegate", "head-of-delegation");
    }

    @Test
    void aTokenIsForEveryServiceAndForFiveMinutes() throws Exception {
        JWTClaimsSet claims = Visit.claims(SignIn.token(stack.address(), "un-drafter"), stack.address());

        assertThat(claims.getAudience()).containsExactly("consultation", "commitment", "notification", "gateway");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void throughTheGatewayTheIdentityTokenIsForTheGatewayAlone() throws Exception {
        JWTClaimsSet claims = Visit.claims(Visit.of(browser, "nor-delegate").idToken(), stack.address());

        assertThat(claims.getAudience()).containsExactly("a4p-gateway");
        assertThat(claims.getStringClaim("delegation")).isEqualTo("NOR");
    }

    @Test
    void theGatewayRefreshesWithoutAskingThePersonAgain() throws Exception {
        Visit first = Visit.of(browser, "jor-delegate");

        Visit second =
                Visit.from(browser.token(Map.of("grant_type", "refresh_token", "refresh_token", first.refreshToken()))
                        .body());

        assertThat(Visit.claims(second.accessToken(), stack.address()).getSubject())
                .isEqualTo("jor-delegate");
    }

    @Test
    void aWrongPasswordAsksAgainAndKeepsTheName() {
        browser.authorize(Map.of());

        URI again = Browser.location(browser.signIn("sen-delegate", "guess"));

        assertThat(browser.get(again).body()).contains("do not match", "role=\"alert\"", "value=\"sen-delegate\"");
        assertThatThrownBy(() -> SignIn.token(stack.address(), "sen-delegate", "guess"))
                .isInstanceOf(SignInFailed.class)
                .hasMessageContaining("sen-delegate");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, nobody-knows-me",
        "redirect_uri, http://127.0.0.1:8080/elsewhere",
        "redirect_uri, https://evil.example/login/oauth2/code/a4p"
    })
    void aClientThatIsNotWhoItSaysLeadsNowhere(String parameter, String value) {
        var answer = browser.authorize(Map.of(parameter, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot go on", RunningLocalStack.GATEWAY + "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4p-gateway", "a4p-scripts"})
    void noClientDoesWithoutAProofKey(String client) {
        String redirect = client.equals(SignIn.CLIENT) ? stack.address() + "/token/code" : browserRedirect();

        var answer = browser.authorize(Map.of(
                "client_id", client, "redirect_uri", redirect, "code_challenge", "", "code_challenge_method", ""));

        assertThat(Browser.location(answer).toString()).startsWith(redirect).contains("error=invalid_request");
    }

    @Test
    void aCodeIsWorthNothingWithoutTheVerifier() {
        browser.authorize(Map.of());
        URI code = Browser.location(browser.get(Browser.location(browser.signIn("fra-delegate", "demonstration"))));

        var answer = browser.token(Map.of(
                "grant_type", "authorization_code",
                "code", code.getQuery().replaceAll(".*code=([^&]+).*", "$1"),
                "redirect_uri", browserRedirect(),
                "code_verifier", ProofKey.random().verifier()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void signingOutLeadsBackToTheGatewayAndForgetsThePerson() {
        Visit visit = Visit.of(browser, "bgd-delegate");

        var left = browser.get("/connect/logout?id_token_hint=" + visit.idToken() + "&post_logout_redirect_uri="
                + RunningLocalStack.GATEWAY + "/");

        assertThat(Browser.location(left)).hasToString(RunningLocalStack.GATEWAY + "/");
        assertThat(Browser.location(browser.authorize(Map.of())).getPath()).isEqualTo("/sign-in");
    }

    private static String browserRedirect() {
        return RunningLocalStack.GATEWAY + "/login/oauth2/code/a4p";
    }
}
