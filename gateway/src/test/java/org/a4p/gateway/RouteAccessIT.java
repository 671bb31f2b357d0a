package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.a4p.gateway.route.Access;
import org.a4p.gateway.route.Route;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.session.SessionCookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route of the file, with what may be sent to it in whose name. */
class RouteAccessIT {

    private static TestGateway gateway;
    private static TestBrowser officer;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(
                "a4p.gateway.rates.subscribe.burst=1000000", "a4p.gateway.rates.general.burst=1000000");
        Stream.of(gateway.consultation, gateway.commitment, gateway.notification)
                .forEach(service -> service.answers(200, "text/plain", "passed on"));
        officer = gateway.browser();
        assertThat(officer.signIn("/").statusCode()).isEqualTo(302);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRoute() {
        return gateway.bean(RouteTable.class).routes().stream()
                .flatMap(served -> served.route().paths().stream()
                        .map(path -> DynamicTest.dynamicTest(path, () -> check(address(path), served.route()))));
    }

    private static void check(String address, Route route) {
        boolean officers = route.access() == Access.OFFICER;
        assertThat(gateway.browser().get(address).statusCode()).isEqualTo(200);
        assertThat(post(gateway.browser(), address, "same-origin")).isEqualTo(200);
        assertThat(post(gateway.browser(), address, "cross-site"))
                .as("another site's page")
                .isEqualTo(route.access() == Access.ONE_CLICK ? 200 : 403);

        assertThat(post(officer, address, "same-origin")).as("an officer").isEqualTo(200);
        assertThat(post(officer, address, "cross-site"))
                .as("another site's page, in an officer's name")
                .isEqualTo(403);
        assertThat(post(left(), address, "same-origin"))
                .as("a session that ended")
                .isEqualTo(officers ? 401 : 200);
        assertThat(post(left(), address, "cross-site"))
                .as("another site's page, in a reader's name")
                .isEqualTo(403);
    }

    private static TestBrowser left() {
        TestBrowser browser = gateway.browser();
        browser.cookie(SessionCookie.NAME, "of-a-session-that-ended");
        return browser;
    }

    private static int post(TestBrowser browser, String address, String site) {
        HttpResponse<String> answer = browser.send(
                address, request -> request.header("Sec-Fetch-Site", site).POST(BodyPublishers.ofString("text=x")));
        return answer.statusCode();
    }

    /** An address that the pattern matches. */
    private static String address(String pattern) {
        return pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                .replaceAll("\\{\\w+}", "one")
                .replace("/**", "/more");
    }
}
