package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of delegation say where they stand; everybody sees it on the card, by name, as a picture and as a table. */
@NeedsChromium
class AlignmentJourneyIT {

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    AlignmentJourneyIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "en,Take a position,Take this position,Replace by this position,Senegal,Uruguay,Norway",
        "ar,اتخاذ موقف,اتخاذ هذا الموقف,الاستعاضة بهذا الموقف,السنغال,أوروغواي,النرويج"
    })
    void positionsAreTakenCountedNamedAndDrawn(
            String language,
            String take,
            String button,
            String replace,
            String senegal,
            String uruguay,
            String norway) {
        String thread = thread();
        String text = "Reports on performance every year " + UUID.randomUUID();
        String points = "the third deadline " + UUID.randomUUID();
        String citation = say(thread, text);
        var options = new NewContextOptions().setLocale(language).setViewportSize(1280, 900);
        try (var first = Visitor.with(browser, platform).opens(thread).signsInAs("sen-head");
                var second = Visitor.with(browser, platform).opens(thread).signsInAs("ury-head");
                var reader = Visitor.with(browser, platform, options)) {
            first.opens(thread + "?lang=" + language);
            takes(first.contribution(text), take, "ALIGNS", "");
            first.photographs("position-form-" + language).presses(button);
            assertThat(first.page().locator(".stance.aligns")).containsText(senegal);
            first.photographs("positions-" + language);

            second.opens(thread + "?lang=" + language);
            takes(second.contribution(text), take, "ALIGNS_EXCEPT", "");
            second.presses(button);
            assertThat(second.page().locator(".problems, [role=alert]").first()).isVisible();
            second.page().locator("textarea[name=words]").first().fill(points);
            second.presses(button);
            assertThat(second.page().locator(".stance.aligns-except")).containsText(points);

            Locator card = reader.opens(thread).contribution(text);
            assertThat(card.locator(".alignment-summary .aligns")).containsText("1");
            assertThat(card.locator(".alignment-summary .aligns-except")).containsText("1");
            assertThat(card.getByText(points)).isHidden();
            card.locator(".alignment-summary").click();
            assertThat(card.locator(".stance.aligns")).containsText(senegal);
            assertThat(card.locator(".stance.aligns-except")).containsText(uruguay);
            assertThat(card.getByText(points)).isVisible();
            reader.photographs("thread-positions-" + language);

            reader.opens("/themes/perf/alignments");
            assertThat(reader.page().locator("svg.alignment-picture")).isVisible();
            assertThat(reader.page()
                            .locator("svg.alignment-picture .glyph.aligns")
                            .first())
                    .isVisible();
            assertThat(cell(reader, senegal, norway, 0)).containsText(citation);
            assertThat(cell(reader, uruguay, norway, 1)).containsText(citation);
            reader.photographs("alignments-" + language);

            first.page()
                    .locator("input[name=stance][value=DISSOCIATES]")
                    .first()
                    .check();
            first.page().locator("textarea[name=words]").first().fill("It goes too far.");
            first.presses(replace);
            assertThat(first.page().locator(".stance.dissociates")).containsText(senegal);
            reader.page().reload();
            assertThat(cell(reader, senegal, norway, 2)).containsText(citation);
            assertThat(cell(reader, senegal, norway, 0)).not().containsText(citation);
        }
    }

    private static void takes(Locator card, String summary, String stance, String words) {
        card.locator("summary").getByText(summary).click();
        card.locator("input[name=stance][value=" + stance + "]").check();
        card.locator("textarea[name=words]").fill(words);
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

    private String thread() {
        var opened = platform.post(
                "/api/consultations/perf-round-1/threads",
                platform.token("un-facilitator"),
                Map.of("title", "Reporting on performance", "opening", "How often should there be a report?"));
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
