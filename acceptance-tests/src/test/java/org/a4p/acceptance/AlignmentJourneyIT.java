package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Heads of delegation say where they stand; everybody sees it on the card, by name, as a picture and as a table. */
@NeedsChromium
class AlignmentJourneyIT {

    /** The words of a language on the way. */
    enum Language {
        ENGLISH(
                "en",
                "Take a position",
                "Take this position",
                "Replace by this position",
                "Senegal",
                "Uruguay",
                "Norway"),
        ARABIC("ar", "اتخاذ موقف", "اتخاذ هذا الموقف", "الاستعاضة بهذا الموقف", "السنغال", "أورغواي", "النرويج");

        private final String code;
        private final String take;
        private final String button;
        private final String replace;
        private final String senegal;
        private final String uruguay;
        private final String norway;

        Language(String... words) {
            code = words[0];
            take = words[1];
            button = words[2];
            replace = words[3];
            senegal = words[4];
            uruguay = words[5];
            norway = words[6];
        }
    }

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    AlignmentJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void positionsAreTakenCountedNamedAndDrawn(Language language) {
        NewThread opened = NewThread.in(platform, "Reporting on performance");
        String thread = opened.path();
        String text = "Reports on performance every year " + UUID.randomUUID();
        String points = "the third deadline " + UUID.randomUUID();
        String citation = opened.say("nor-delegate", text);
        var options = new NewContextOptions().setLocale(language.code).setViewportSize(1280, 900);
        try (var first = Visitor.with(browser, platform).opens(thread).signsInAs("sen-head");
                var second = Visitor.with(browser, platform).opens(thread).signsInAs("ury-head");
                var reader = Visitor.with(browser, platform, options)) {
            first.opens(thread + "?lang=" + language.code);
            takes(first.contribution(text), language, "ALIGNS");
            first.photographs("position-form-" + language.code).presses(language.button);
            assertThat(first.page().locator(".stance.aligns")).containsText(language.senegal);

            second.opens(thread + "?lang=" + language.code);
            takes(second.contribution(text), language, "ALIGNS_EXCEPT");
            second.presses(language.button);
            assertThat(second.page().getByRole(AriaRole.ALERT)).isVisible();
            second.page().locator("textarea[name=words]").fill(points);
            second.presses(language.button);
            assertThat(second.page().locator(".stance.aligns-except")).containsText(points);
            second.photographs("positions-" + language.code);

            theCardSaysIt(reader.opens(thread).contribution(text), language, points);
            reader.photographs("thread-positions-" + language.code).opens("/themes/perf/alignments");
            assertThat(reader.page().locator(".alignment-picture .glyph.aligns").first())
                    .isVisible();
            assertThat(cell(reader, language.senegal, language.norway, 0)).containsText(citation);
            assertThat(cell(reader, language.uruguay, language.norway, 1)).containsText(citation);
            reader.photographs("alignments-" + language.code);

            dissociates(first, language);
            reader.page().reload();
            assertThat(cell(reader, language.senegal, language.norway, 2)).containsText(citation);
            assertThat(cell(reader, language.senegal, language.norway, 0)).not().containsText(citation);
        }
    }

    private static void theCardSaysIt(Locator card, Language language, String points) {
        assertThat(card.locator(".alignment-summary .aligns")).containsText("1");
        assertThat(card.locator(".alignment-summary .aligns-except")).containsText("1");
        assertThat(card.getByText(points)).isHidden();
        card.locator(".alignment-summary").click();
        assertThat(card.locator(".stance.aligns")).containsText(language.senegal);
        assertThat(card.locator(".stance.aligns-except")).containsText(language.uruguay);
        assertThat(card.getByText(points)).isVisible();
    }

    /** From the page that shows the position held: one delegation, one position. */
    private static void dissociates(Visitor head, Language language) {
        head.page().locator("input[name=stance][value=DISSOCIATES]").check();
        head.page().locator("textarea[name=words]").fill("It goes too far.");
        head.presses(language.replace);
        assertThat(head.page().locator(".stance.dissociates")).containsText(language.senegal);
        assertThat(head.page().locator(".stance.aligns")).hasCount(0);
    }

    private static void takes(Locator card, Language language, String stance) {
        card.locator("summary").getByText(language.take).click();
        card.locator("input[name=stance][value=" + stance + "]").check();
    }

    /** The cell of the table for the delegation, what the voice has said, and the stance: 0 aligned, 1 except, 2 dissociated. */
    private static Locator cell(Visitor reader, String delegation, String voice, int stance) {
        Locator body = reader.page()
                .locator(".alignment-table tbody")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page().locator("th").getByText(delegation)));
        return body.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page().locator("td").getByText(voice)))
                .locator("td")
                .nth(stance + 1);
    }
}
