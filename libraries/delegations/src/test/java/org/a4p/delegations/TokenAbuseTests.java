package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.a4p.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class TokenAbuseTests {

    private static final TestIssuer ISSUER = Door.ISSUER;

    private final Door door;

    TokenAbuseTests(@Autowired MockMvcTester browser) {
        door = new Door(browser);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("a4p.identity.issuer", ISSUER::issuer);
    }

    static Stream<Arguments> abuses() {
        String[] who = {"sen-delegate", "Awa Diop", "SEN"};
        return Stream.of(
                Arguments.of("expired", ISSUER.expiredToken(who[0], who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of("foreign audience", ISSUER.foreignAudienceToken(who[0], who[1], who[2], "drafter")),
                Arguments.of("no audience", ISSUER.noAudienceToken(who[0], who[1], who[2], "drafter")),
                Arguments.of(
                        "foreign issuer", ISSUER.foreignIssuerToken(who[0], who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of("foreign key", ISSUER.foreignKeyToken(who[0], who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of("unsigned", ISSUER.unsignedToken(who[0], who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of(
                        "public key as shared secret",
                        ISSUER.publicKeyAsSecretToken(who[0], who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of(
                        "altered subject",
                        ISSUER.alteredSubjectToken("un-drafter", who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of("no subject", ISSUER.token(" ", who[1], who[2], Door.AUDIENCE, "drafter")),
                Arguments.of("not a token", "x.y.z"),
                Arguments.of("two dots", ".."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("abuses")
    void aBadTokenWritesNothing(String abuse, String token) {
        assertRefused(door.post("/api/texts", token));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("abuses")
    void aBadTokenIsNotTakenForNobodyWhenReading(String abuse, String token) {
        assertRefused(door.get("/api/reader", token));
    }

    @Test
    void theSameTokenInGoodOrderOpensTheDoor() {
        assertThat(door.post("/api/texts", Door.good("drafter"))).hasStatusOk();
    }

    private static void assertRefused(MvcTestResult answer) {
        Door.assertProblem(answer, 401, "token-refused");
        assertThat(answer).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
}
