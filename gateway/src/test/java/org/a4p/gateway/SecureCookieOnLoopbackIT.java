package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser takes the secure session cookie over plain loopback and sends it again: no certificate on a laptop. */
class SecureCookieOnLoopbackIT {

    @Test
    void chromiumKeepsTheSessionCookieOfALoopbackAddress(@TempDir Path profile)
            throws IOException, InterruptedException {
        try (TestGateway gateway = TestGateway.start()) {
            gateway.consultation.answers(exchange -> TestService.reply(
                    exchange,
                    200,
                    "text/html",
                    exchange.getRequestHeaders().containsKey("Authorization") ? "signed in" : "nobody"));

            assertThat(page(gateway.address() + "/sign-in?return=/themes/perf", profile))
                    .contains("signed in");
        }
    }

    private static String page(String address, Path profile) throws IOException, InterruptedException {
        Process chromium = new ProcessBuilder(
                        chromium().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + profile,
                        "--dump-dom",
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        chromium.waitFor();
        return dom;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("No Chromium here; on Debian: apt-get install chromium"));
    }
}
