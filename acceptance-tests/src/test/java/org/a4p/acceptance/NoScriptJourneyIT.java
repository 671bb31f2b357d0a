package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where no script runs, a draft is cleared, a position taken, a report decided, and a passage quoted. */
@NeedsChromium
class NoScriptJourneyIT {

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    NoScriptJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whatIsClearedIsQuotedAlignedWithReportedAndKept() {
        NewThread opened = NewThread.in(platform, "Without a script");
        String text = "Cleared without a script " + UUID.randomUUID();
        String answer = "An answer " + UUID.randomUUID();
        String draft;
        try (var delegate = signedIn("sen-delegate", opened.path())) {
            delegate.fills("Text", text).presses("Submit for clearance");
            draft = delegate.page().url();
        }
        try (var head = signedIn("sen-head", draft)) {
            head.presses("Clear and publish");
            assertThat(head.contribution(text)).isVisible();
        }
        try (var head = signedIn("ury-head", opened.path())) {
            head.contribution(text).getByText("Reply or quote").click();
            head.page().locator("#composer-quotation").fill("without a script");
            head.fills("Text", answer).presses("Publish");
            assertThat(head.contribution(answer).locator("blockquote")).hasText("without a script");

            Locator card = head.contribution(text).first();
            card.locator("details:has(.position-form) > summary").click();
            card.locator("input[name=stance]").first().check();
            card.locator(".position-form button").first().click();
            assertThat(head.page().locator(".stance.aligns")).containsText("Uruguay");

            head.opens(opened.path());
            head.contribution(text).first().locator("a[href$='/report']").click();
            head.page().locator("#reason").selectOption("NOT_ON_TOPIC");
            head.presses("Send the report");
            assertThat(head.page().locator(".notice.good")).isVisible();
        }
        keep(opened, text);
    }

    private void keep(NewThread opened, String text) {
        try (var facilitator = signedIn("un-facilitator", opened.path())) {
            String citation =
                    facilitator.contribution(text).first().locator(".number").getAttribute("title");
            facilitator.opens("/moderation");
            facilitator
                    .page()
                    .locator("main .rows a")
                    .filter(new Locator.FilterOptions().setHasText(citation))
                    .click();
            facilitator.page().locator("input[name=outcome][value=KEEP]").check();
            facilitator.page().locator("#explanation").fill("It is about the matter.");
            facilitator.presses("Publish the decision");
            assertThat(facilitator.page().locator("#decided")).isVisible();
        }
    }

    private Visitor signedIn(String officer, String address) {
        return Visitor.withoutScript(browser, platform)
                .opens(address)
                .signsInAs(officer)
                .opens(address);
    }
}
