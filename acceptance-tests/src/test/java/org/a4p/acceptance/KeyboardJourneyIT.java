package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tab key, letters, arrows, space and enter are enough to sign in, speak, clear, take a position and decide. */
@NeedsChromium
class KeyboardJourneyIT {

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    KeyboardJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aStatementIsPublishedAndAPositionTaken() {
        NewThread opened = NewThread.in(platform, "By keyboard");
        String text = "Said without a mouse " + UUID.randomUUID();
        String earlier = "Said before " + UUID.randomUUID();
        opened.say("nor-delegate", earlier);
        try (var head = signedIn("ury-head", opened.path())) {
            head.tabsTo(head.page().locator("#composer-text"))
                    .types(text)
                    .tabsTo(head.button("Publish"))
                    .keys("Enter");
            assertThat(head.contribution(text)).isVisible();

            head.opens(opened.path());
            Locator card = head.contribution(earlier);
            head.tabsTo(card.locator("details:has(.position-form) > summary")).keys("Enter");
            head.tabsTo(card.locator("input[name=stance]").first()).keys("Space");
            head.tabsTo(card.locator(".position-form button").first()).keys("Enter");
            assertThat(head.page().locator(".stance.aligns")).containsText("Uruguay");
        }
    }

    @Test
    void aDraftIsSubmittedAndCleared() {
        NewThread opened = NewThread.in(platform, "Cleared by keyboard");
        String text = "Cleared without a mouse " + UUID.randomUUID();
        String draft;
        try (var delegate = signedIn("sen-delegate", opened.path())) {
            delegate.tabsTo(delegate.page().locator("#composer-text"))
                    .types(text)
                    .tabsTo(delegate.button("Submit for clearance"))
                    .keys("Enter");
            assertThat(delegate.page().getByText(text).first()).isVisible();
            draft = delegate.page().url();
        }
        try (var head = signedIn("sen-head", draft)) {
            head.tabsTo(head.button("Clear and publish")).keys("Enter");
            assertThat(head.contribution(text)).isVisible();
        }
    }

    @Test
    void aReportIsMadeAndDecided() {
        NewThread opened = NewThread.in(platform, "Decided by keyboard");
        String text = "Words somebody minds " + UUID.randomUUID();
        String citation = opened.say("nor-delegate", text);
        try (var reporter = signedIn("ury-delegate", opened.path())) {
            reporter.tabsTo(reporter.contribution(text).locator("a[href$='/report']"))
                    .keys("Enter");
            reporter.tabsTo(reporter.page().locator("#reason"))
                    .keys("ArrowDown")
                    .tabsTo(reporter.button("Send the report"))
                    .keys("Enter");
            assertThat(reporter.page().locator(".notice.good")).isVisible();
        }
        try (var facilitator = signedIn("un-facilitator", "/moderation")) {
            Locator row =
                    facilitator.page().locator("main .rows a").filter(new Locator.FilterOptions().setHasText(citation));
            facilitator.tabsTo(row).keys("Enter");
            facilitator.tabsTo(facilitator.button("Take this review")).keys("Enter");
            assertThat(facilitator.page().locator("input[name=outcome]").first())
                    .isVisible();
            facilitator
                    .tabsTo(facilitator.page().locator("input[name=outcome]").first())
                    .keys("Space")
                    .tabsTo(facilitator.page().locator("#explanation"))
                    .types("It is about the matter.")
                    .tabsTo(facilitator.button("Publish the decision"))
                    .keys("Enter");
            assertThat(facilitator.page().locator("#decided")).isVisible();
        }
    }

    private Visitor signedIn(String officer, String address) {
        var visitor = Visitor.with(browser, platform).opens(address);
        visitor.tabsTo(visitor.link("Sign in").first()).keys("Enter");
        visitor.tabsTo(visitor.page().locator("[name=username]")).types(officer);
        visitor.keys("Tab").types("demonstration").keys("Enter");
        assertThat(visitor.button("Sign out")).isVisible();
        return visitor.opens(address);
    }
}
