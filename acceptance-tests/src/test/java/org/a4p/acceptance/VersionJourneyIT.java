package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A drafter publishes Rev.1 after the zero draft; everybody sees what changed, and a follower hears of it. */
@NeedsChromium
class VersionJourneyIT {

    private static final String DECLARATION = "/declarations/shared-commitments";

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    VersionJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aVersionIsPublishedComparedAndMailed() {
        var follower = new Subscriber(browser, platform, "text-follower@example.org");
        follower.follows("declaration:shared-commitments");

        publish("Rev.1", " with night vision");

        try (var reader = Visitor.with(browser, platform).opens(DECLARATION)) {
            assertThat(reader.page().locator("main")).containsText("Rev.1");
            assertThat(reader.page().locator("main")).containsText("zero draft");
            reader.opens(DECLARATION + "/compare?from=1&to=2").photographs("compare");
            assertThat(reader.page().locator("ins").filter(new Locator.FilterOptions().setHasText("night")))
                    .isVisible();
        }
        var mail = platform.awaitMail(follower.address(), "Rev.1");
        try (var reader = Visitor.with(browser, platform).opens(Platform.link(mail, "/compare"))) {
            assertThat(reader.page().locator("ins").first()).containsText("night");
        }
    }

    private void publish(String name, String words) {
        try (var drafter = Visitor.with(browser, platform).opens(DECLARATION).signsInAs("un-drafter")) {
            drafter.link("Publish a version").first().click();
            drafter.fills("Name of the version", name);
            var paragraph = drafter.page().locator("textarea.commitment").last();
            String before = paragraph.inputValue();
            paragraph.fill(before.substring(0, before.length() - 1) + words + before.charAt(before.length() - 1));
            drafter.presses("Preview the changes");
            assertThat(drafter.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName("What your text would change")))
                    .isVisible();
            drafter.presses("Publish");
            assertThat(drafter.page().locator("h1")).isVisible();
        }
    }
}
