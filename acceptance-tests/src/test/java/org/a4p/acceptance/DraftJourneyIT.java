package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words survive a closed tab, wait for clearance unseen, are quoted, corrected and withdrawn. */
@NeedsChromium
class DraftJourneyIT {

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    DraftJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void wordsOfAClosedTabAreThereOnAnotherMachine() {
        String thread = "/threads/poc-1";
        String half = "Half a sentence " + UUID.randomUUID();
        try (var delegate = Visitor.with(browser, platform).opens(thread).signsInAs("nor-delegate")) {
            delegate.fills("Text", half);
            assertThat(delegate.page().locator("[data-draft-mark]")).containsText("Draft saved");
        }
        try (var elsewhere = Visitor.with(browser, platform).opens(thread).signsInAs("nor-delegate")) {
            assertThat(elsewhere.page().locator("#composer-text")).hasValue(half);
            elsewhere.presses("Publish");
            assertThat(elsewhere.contribution(half)).isVisible();
            assertThat(elsewhere.opens(thread).page().locator("#composer-text")).hasValue("");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Submit for clearance,Clear and publish", "ar,تقديم للإجازة,إجازة ونشر"})
    void theHeadClearsWhatNobodyElseSees(String language, String submit, String clear) {
        String thread = "/threads/part-1";
        String text = "For clearance " + UUID.randomUUID();
        var options = new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
        try (var delegate = Visitor.with(browser, platform).opens(thread).signsInAs("ury-delegate");
                var head = Visitor.with(browser, platform).opens(thread).signsInAs("ury-head");
                var other = Visitor.with(browser, platform, options).opens(thread)) {
            delegate.opens(thread + "?lang=" + language)
                    .page()
                    .locator("#composer-text")
                    .fill(text);
            delegate.photographs("composer-" + language).presses(submit);
            String draft = delegate.page().url();
            assertThat(other.contribution(text)).hasCount(0);

            head.opens(draft + "?lang=" + language)
                    .photographs("draft-" + language)
                    .presses(clear);

            assertThat(head.contribution(text)).isVisible();
            other.page().reload();
            assertThat(other.page().getByText(text)).isVisible();
        }
    }

    @Test
    void aSelectedPassageIsQuotedAndTypedWordsStay() {
        String thread = "/threads/pol-1";
        String typed = "Typed before quoting " + UUID.randomUUID();
        try (var delegate = Visitor.with(browser, platform).opens(thread).signsInAs("sen-delegate")) {
            delegate.fills("Text", typed);
            delegate.page().evaluate("""
                    () => {
                      const words = document.querySelector('.contribution .said p');
                      getSelection().selectAllChildren(words);
                    }""");
            delegate.presses("Quote the selected words");

            assertThat(delegate.page().locator("#composer-quotation")).not().hasValue("");
            assertThat(delegate.page().locator("#composer-text")).hasValue(typed);
            delegate.presses("Publish");
            assertThat(delegate.contribution(typed).locator("blockquote")).isVisible();
        }
    }

    @Test
    void aCorrectionCanBeComparedAndAWithdrawalLeavesAPlaceholder() {
        String mark = UUID.randomUUID().toString();
        try (var head = Visitor.with(browser, platform).opens("/threads/pb-1").signsInAs("sen-head")) {
            head.fills("Text", "With a slipp " + mark).presses("Publish");
            head.contribution(mark).locator(".number").click();
            head.page().locator("#wording > summary").click();
            head.page().locator("#wording-text").fill("With a slip " + mark);
            head.presses("Publish this wording");
            head.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edited"))
                    .click();
            assertThat(head.page().locator(".redline del")).containsText("slipp");
            head.photographs("wordings").link("Back to the contribution").click();

            head.page().locator("#withdrawal > summary").click();
            head.presses("Withdraw it for good");

            assertThat(head.page().locator(".placeholder")).containsText("Withdrawn by the delegation");
            assertThat(head.page().getByText(mark)).hasCount(0);
        }
    }
}
