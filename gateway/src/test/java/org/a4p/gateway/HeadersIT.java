package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void usual() {
        gateway.consultation.answers(200, "text/html", "well");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer forged.token.here",
        "authorization, Basic c2VuOmRlbW8=",
        "X-User, un-secretariat",
        "X-User-Id, un-secretariat",
        "X_User_Id, un-secretariat",
        "X-Internal-Role, secretariat",
        "X-Forwarded-For, 10.0.0.1",
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Prefix, /evil",
        "X_Forwarded_Host, evil.example",
        "X-Original-URL, /actuator",
        "X-Rewrite-URL, /actuator",
        "X-HTTP-Method-Override, DELETE",
        "Forwarded, for=10.0.0.1;host=evil.example",
        "Proxy-Authorization, Basic c2VuOmRlbW8=",
        "TE, trailers",
        "Keep-Alive, timeout=1000",
        "Cookie, __Host-a4p=stolen",
        "Cookie, JSESSIONID=stolen"
    })
    void whatServicesMightTrustDoesNotReachThem(String name, String value) {
        gateway.browser().send("/themes/perf", request -> request.header(name, value));

        assertThat(gateway.consultation.last().headers()).doesNotContainKey(canonical(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c2VuOmRlbW8=", "Digest x", "Bearer", "Bearer two words", "Bearer a\u0001b"})
    void onTheInterfaceOnlyABearerTokenPasses(String authorization) {
        try {
            gateway.browser().send("/api/themes", request -> request.header("Authorization", authorization));
        } catch (IllegalArgumentException notEvenSent) {
            return;
        }

        assertThat(gateway.consultation.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void aProgramsTokenPassesUnchanged() {
        gateway.browser().send("/api/themes", request -> request.header("Authorization", "Bearer abc.def-_.ghi"));

        assertThat(gateway.consultation.last().header("Authorization")).isEqualTo("Bearer abc.def-_.ghi");
    }

    @Test
    void ofTheCookiesOnlyLanguageAndTimeZonePass() {
        gateway.browser()
                .send(
                        "/themes/perf",
                        request -> request.header(
                                "Cookie", "__Host-a4p=secret; lang=ar; other=1; tz=Africa/Dakar; xlang=fr"));

        assertThat(gateway.consultation.last().header("Cookie")).isEqualTo("lang=ar; tz=Africa/Dakar");
    }

    @Test
    void whatServicesNeedPasses() {
        gateway.browser()
                .send(
                        "/threads/perf-2/stream",
                        request -> request.header("Accept-Language", "ar")
                                .header("Last-Event-ID", "14")
                                .header("HX-Request", "true")
                                .header("Idempotency-Key", "k")
                                .header("If-Match", "\"3\""));

        assertThat(List.of("Accept-Language", "Last-Event-ID", "HX-Request", "Idempotency-Key", "If-Match"))
                .allSatisfy(name ->
                        assertThat(gateway.consultation.last().headers()).containsKey(canonical(name)));
    }

    @Test
    void whatConcernsOnlyTheConnectionDoesNotComeBack() {
        gateway.consultation.answers(exchange -> {
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "something");
            exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
            exchange.getResponseHeaders().set("X-Kept", "1");
            TestService.reply(exchange, 200, "text/plain", "well");
        });

        HttpResponse<String> response = gateway.browser().get("/themes/perf");

        assertThat(response.headers().map()).containsKey("x-kept").doesNotContainKeys("server", "x-powered-by");
        assertThat(response.headers().allValues("keep-alive")).doesNotContain("timeout=5");
    }

    @Test
    void aServicesOwnPolicyReplacesTheGatewaysAndIsNotDoubled() {
        gateway.consultation.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            exchange.getResponseHeaders().set("Vary", "Cookie");
            exchange.getResponseHeaders().add("Set-Cookie", "lang=fr; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "tz=UTC; Path=/");
            TestService.reply(exchange, 200, "text/html", "well");
        });

        HttpResponse<String> response = gateway.browser().get("/themes/perf");

        assertThat(response.headers().allValues("content-security-policy")).containsExactly("default-src 'none'");
        assertThat(response.headers().allValues("vary")).containsExactly("Cookie");
        assertThat(response.headers().allValues("set-cookie")).hasSize(2);
    }

    @Test
    void ourOwnPagesAreProtectedAndPromiseTlsOnlyWhereThereIsTls() {
        HttpResponse<String> response = gateway.browser().get("/nowhere");

        assertThat(response.headers().map())
                .containsKeys("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy")
                .doesNotContainKeys("strict-transport-security", "server");
        assertThat(response.headers().allValues("cache-control")).doesNotContain("no-store");
    }

    private static String canonical(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
