package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delegate writes; a second browser and a subscriber's mailbox get it. */
@NeedsChromium
class ContributionJourneyIT {

    private static final String THREAD = "/threads/perf-1";

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    ContributionJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aVisitorFindsTheFiveThemesAndAThread() {
        try (var visitor = Visitor.with(browser, platform).opens("/consultations")) {
            assertThat(visitor.page().locator("main a[href*='/consultations/']"))
                    .not()
                    .hasCount(0);
            for (String theme : new String[] {"pb", "perf", "poc", "part", "pol"}) {
                visitor.opens("/consultations/" + theme + "-round-1").photographs("consultation-" + theme);
                assertThat(visitor.page().locator("h1")).isVisible();
                assertThat(visitor.page().locator("main a[href*='/threads/']").first())
                        .isVisible();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Text, Publish, Show 1 new contribution, Senegal", "ar, النص, نشر, عرض مساهمة جديدة واحدة, السنغال"
    })
    void aContributionAppearsInASecondBrowserWithoutReload(
            String language, String label, String publish, String show, String senegal) {
        String thread = NewThread.in(platform, "Two browsers").path();
        String text = "Seen by two browsers " + UUID.randomUUID();
        var options = new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
        try (var reader = Visitor.with(browser, platform, options).opens(thread);
                var delegate = Visitor.with(browser, platform).opens(thread)) {
            assertThat(reader.page().locator("[data-live-look][data-idle]")).isAttached();
            reader.page().evaluate("window.sameDocument = true");
            delegate.signsInAs("sen-delegate")
                    .opens(thread + "?lang=" + language)
                    .fills(label, text)
                    .presses(publish);

            assertThat(delegate.contribution(text)).isVisible();
            reader.presses(show);
            assertThat(reader.contribution(text)).isVisible();
            assertThat(reader.contribution(text)).containsText(senegal);
            assertThat(reader.contribution(text)).hasCount(1);
            assertThat(reader.page().evaluate("window.sameDocument")).isEqualTo(true);
        }
    }

    @Test
    void withoutScriptAReloadShowsIt() {
        String text = "Posted without script " + UUID.randomUUID();
        try (var reader = Visitor.withoutScript(browser, platform).opens(THREAD);
                var delegate = Visitor.withoutScript(browser, platform).opens(THREAD)) {
            delegate.signsInAs("ury-delegate").fills("Text", text).presses("Publish");
            reader.page().reload();

            assertThat(delegate.contribution(text)).isVisible();
            assertThat(reader.contribution(text)).isVisible();
        }
    }

    @Test
    void aRefusedTextStaysInTheForm() {
        String text = "x".repeat(20_001);
        try (var delegate = Visitor.with(browser, platform).opens(THREAD).signsInAs("bgd-delegate")) {
            delegate.fills("Text", text).presses("Publish");

            assertThat(delegate.page().getByRole(AriaRole.ALERT)).isVisible();
            assertThat(delegate.page().locator("#composer-text")).hasValue(text);
        }
    }

    @Test
    void aScriptInAContributionNeverRuns() {
        String mark = UUID.randomUUID().toString();
        String text = mark + " <script>window.ran = true</script><img src=x onerror='window.ran = true'>"
                + "[a](javascript:window.ran=true)";
        try (var delegate = Visitor.with(browser, platform).opens(THREAD).signsInAs("jor-delegate")) {
            delegate.fills("Text", text).presses("Publish");

            assertThat(delegate.contribution(mark)).isVisible();
            assertThat(delegate.page().evaluate("window.ran === undefined")).isEqualTo(true);
            assertThat(delegate.contribution(mark).locator("script, img, a[href^='javascript']"))
                    .hasCount(0);
        }
    }

    @Test
    void aSubscriberGetsEachContributionUntilLeaving() {
        String leaver = "leaver@example.org";
        String stayer = "stayer@example.org";
        new Subscriber(browser, platform, leaver).follows("theme:perf");
        new Subscriber(browser, platform, stayer).follows("theme:perf");
        String text = "For the mailbox " + UUID.randomUUID();
        try (var delegate = Visitor.with(browser, platform).opens(THREAD).signsInAs("nor-delegate")) {
            delegate.fills("Text", text).presses("Publish");
            String citation = delegate.contribution(text).locator(".number").getAttribute("title");
            var mail = platform.awaitMail(leaver, citation);
            try (var subscriber = Visitor.with(browser, platform).opens(Platform.link(mail, "/threads/perf-1"))) {
                assertThat(subscriber.page().getByText(text)).isVisible();
            }
            oneClick(Platform.link(mail, "/updates/unsubscribe"));

            String later = "After leaving " + UUID.randomUUID();
            delegate.opens(THREAD).fills("Text", later).presses("Publish");
            String next = delegate.contribution(later).locator(".number").getAttribute("title");
            platform.awaitMail(stayer, next);
            assertThat(platform.mailTo(leaver))
                    .noneMatch(caught -> caught.path("subject").stringValue().contains(next));
        }
    }

    private void oneClick(String link) {
        var request = platform.request(URI.create(link).toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertThat(platform.send(request).status()).isLessThan(300);
    }
}
