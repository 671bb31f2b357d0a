package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is reported stays until a facilitator decides; what is removed may come back by another's decision. */
@NeedsChromium
class ModerationJourneyIT {

    /** The words of a language on the way. */
    enum Language {
        ENGLISH(
                "en",
                "Send the report",
                "Take this review",
                "Publish the decision",
                "Appeal",
                "Attack on a person",
                "Restored on appeal"),
        ARABIC("ar", "إرسال البلاغ", "تولي المراجعة", "نشر القرار", "تقديم التظلم", "تهجم شخصي", "أُعيدت بعد التظلم");

        private final String code;
        private final String send;
        private final String claim;
        private final String decide;
        private final String appeal;
        private final String reason;
        private final String restored;

        Language(String... words) {
            code = words[0];
            send = words[1];
            claim = words[2];
            decide = words[3];
            appeal = words[4];
            reason = words[5];
            restored = words[6];
        }
    }

    private static final String EXPLANATION = "The words are about a person, not about the matter.";

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    ModerationJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalIsExplainedAppealedAndUndone(Language language) {
        String text = "Words somebody minds " + UUID.randomUUID();
        NewThread opened = NewThread.in(platform, "Words and persons");
        String thread = opened.path();
        String citation = opened.say("nor-delegate", text);
        var options = new NewContextOptions().setLocale(language.code).setViewportSize(1280, 900);
        try (var reader = Visitor.with(browser, platform, options)) {
            report(thread, text, language);
            assertThat(reader.opens(thread).contribution(text)).isVisible();

            remove(citation, language);
            assertThat(reader.opens(thread).page().locator(".placeholder")).containsText(language.reason);
            assertThat(reader.page().getByText(text)).hasCount(0);
            reader.photographs("placeholder-" + language.code).opens("/moderation/log");
            assertThat(entry(reader, citation)).containsText(language.reason);
            assertThat(entry(reader, citation)).containsText(EXPLANATION);
            assertThat(reader.page().getByText(text)).hasCount(0);
            reader.photographs("moderation-log-" + language.code);

            appeal(citation, language);
            theFirstFacilitatorMayNotRule(citation, language);
            restore(citation, language);
            assertThat(reader.opens(thread).contribution(text)).isVisible();
            assertThat(reader.page().locator(".placeholder")).hasCount(0);
            assertThat(entry(reader.opens("/moderation/log"), citation)).containsText(language.restored);
        }
    }

    private void report(String thread, String text, Language language) {
        try (var reporter = Visitor.with(browser, platform).opens(thread).signsInAs("ury-delegate")) {
            reporter.opens(thread + "?lang=" + language.code)
                    .contribution(text)
                    .locator("a[href$='/report']")
                    .click();
            reporter.page().locator("#reason").selectOption("PERSONAL_ATTACK");
            reporter.page().locator("#note").fill("It names an officer.");
            reporter.photographs("report-" + language.code).presses(language.send);
            assertThat(reporter.page().locator(".notice.good")).isVisible();
        }
    }

    private void remove(String citation, Language language) {
        try (var facilitator = Visitor.with(browser, platform).opens("/").signsInAs("un-facilitator")) {
            review(facilitator, language, citation);
            assertThat(facilitator.page().getByText("It names an officer.")).isVisible();
            facilitator.presses(language.claim).photographs("review-" + language.code);
            decides(facilitator, "REMOVE");
            facilitator.page().locator("#reason").selectOption("PERSONAL_ATTACK");
            facilitator.presses(language.decide);
            assertThat(facilitator.page().locator("#decided")).isVisible();
        }
    }

    private void appeal(String citation, Language language) {
        try (var head = Visitor.with(browser, platform).opens("/").signsInAs("nor-head")) {
            head.opens("/delegations/mine/decisions?lang=" + language.code);
            assertThat(entry(head, citation)).containsText(EXPLANATION);
            entry(head, citation).locator("textarea").fill("No person is named.");
            head.photographs("decisions-" + language.code).presses(language.appeal);
            assertThat(entry(head, citation).locator("textarea")).hasCount(0);
        }
    }

    private void theFirstFacilitatorMayNotRule(String citation, Language language) {
        try (var facilitator = Visitor.with(browser, platform).opens("/").signsInAs("un-facilitator")) {
            review(facilitator, language, citation);
            assertThat(facilitator.page().locator("#decided")).isVisible();
            assertThat(facilitator.page().locator("input[name=outcome]")).hasCount(0);
        }
    }

    private void restore(String citation, Language language) {
        try (var other = Visitor.with(browser, platform).opens("/").signsInAs("un-facilitator-2")) {
            review(other, language, citation);
            assertThat(other.page().getByText("No person is named.")).isVisible();
            other.photographs("appeal-" + language.code);
            decides(other, "RESTORE");
            other.presses(language.decide);
            assertThat(other.page().locator("h1 + p .chip")).hasText(language.restored);
        }
    }

    private static void review(Visitor facilitator, Language language, String citation) {
        facilitator.opens("/moderation?lang=" + language.code).photographs("moderation-queue-" + language.code);
        facilitator
                .page()
                .locator("main .rows a")
                .filter(new Locator.FilterOptions().setHasText(citation))
                .click();
    }

    private static void decides(Visitor facilitator, String outcome) {
        facilitator.page().locator("input[name=outcome][value=" + outcome + "]").check();
        facilitator.page().locator("#explanation").fill(EXPLANATION);
    }

    private static Locator entry(Visitor reader, String citation) {
        return reader.page().locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(citation));
    }
}
