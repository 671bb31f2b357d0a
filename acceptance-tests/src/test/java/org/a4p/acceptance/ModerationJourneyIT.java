package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported stays until a facilitator decides; what is removed may come back by another's decision. */
@NeedsChromium
class ModerationJourneyIT {

    private static final String EXPLANATION = "The words are about a person, not about the matter.";

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    ModerationJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "en,Send the report,Take this review,Publish the decision,Appeal,Attack on a person,Restored on appeal",
        "ar,إرسال البلاغ,تولي المراجعة,نشر القرار,تقديم التظلم,تهجم شخصي,أُعيدت بعد التظلم"
    })
    void aRemovalIsExplainedAppealedAndUndone(
            String language, String send, String claim, String decide, String appeal, String reason, String restored) {
        String text = "Words somebody minds " + UUID.randomUUID();
        String thread = thread();
        String citation = say(thread, text);
        var options = new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
        try (var reader = Visitor.with(browser, platform, options).opens(thread)) {
            try (var reporter = Visitor.with(browser, platform).opens(thread).signsInAs("ury-delegate")) {
                reporter.opens(thread + "?lang=" + language)
                        .contribution(text)
                        .locator("a[href$='/report']")
                        .click();
                reporter.page().locator("#reason").selectOption("PERSONAL_ATTACK");
                reporter.page().locator("#note").fill("It names an officer.");
                reporter.photographs("report-" + language).presses(send);
                assertThat(reporter.page().locator(".notice.good")).isVisible();
            }
            reader.page().reload();
            assertThat(reader.contribution(text)).isVisible();

            try (var facilitator = Visitor.with(browser, platform).opens("/").signsInAs("un-facilitator")) {
                review(facilitator, language, citation);
                assertThat(facilitator.page().getByText("It names an officer.")).isVisible();
                facilitator.presses(claim).photographs("review-" + language);
                decides(facilitator, "REMOVE");
                facilitator.page().locator("#reason").selectOption("PERSONAL_ATTACK");
                facilitator.presses(decide);
                assertThat(facilitator.page().locator("#decided")).isVisible();
            }

            reader.opens(thread);
            assertThat(reader.page().locator(".placeholder")).containsText(reason);
            assertThat(reader.page().getByText(text)).hasCount(0);
            reader.photographs("placeholder-" + language).opens("/moderation/log");
            assertThat(entry(reader, citation)).containsText(reason);
            assertThat(entry(reader, citation)).containsText(EXPLANATION);
            assertThat(reader.page().getByText(text)).hasCount(0);
            reader.photographs("moderation-log-" + language);

            try (var head = Visitor.with(browser, platform).opens("/").signsInAs("nor-head")) {
                head.opens("/delegations/mine/decisions?lang=" + language);
                assertThat(entry(head, citation)).containsText(EXPLANATION);
                entry(head, citation).locator("textarea").fill("No person is named.");
                head.photographs("decisions-" + language).presses(appeal);
                assertThat(entry(head, citation).locator("textarea")).hasCount(0);
            }

            try (var other = Visitor.with(browser, platform).opens("/").signsInAs("un-facilitator-2")) {
                review(other, language, citation);
                assertThat(other.page().getByText("No person is named.")).isVisible();
                other.photographs("appeal-" + language);
                decides(other, "RESTORE");
                other.presses(decide);
                assertThat(other.page().locator("h1 + p .chip")).hasText(restored);
            }

            reader.opens(thread);
            assertThat(reader.contribution(text)).isVisible();
            assertThat(reader.page().locator(".placeholder")).hasCount(0);
            reader.opens("/moderation/log");
            assertThat(entry(reader, citation)).containsText(restored);
        }
    }

    private static void review(Visitor facilitator, String language, String citation) {
        facilitator.opens("/moderation?lang=" + language).photographs("moderation-queue-" + language);
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

    private String thread() {
        var opened = platform.post(
                "/api/consultations/perf-round-1/threads",
                platform.token("un-facilitator"),
                Map.of("title", "Words and persons", "opening", "What do delegations propose?"));
        return "/threads/" + opened.json().path("id").stringValue();
    }

    private String say(String thread, String text) {
        var said = platform.post(
                "/api" + thread + "/contributions",
                platform.token("nor-delegate"),
                Map.of("type", "STATEMENT", "text", text));
        return said.json().path("citation").stringValue();
    }
}
