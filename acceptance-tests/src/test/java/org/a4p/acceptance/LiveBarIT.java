package org.a4p.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody writes while others speak: what they say waits behind a bar, and nothing on the page moves. */
@NeedsChromium
class LiveBarIT {

    private static final String HALF = "Patrols that fly at night need ";

    /** Everything that must stay as it is: focus, caret, text, where the page and the field stand, what is shown. */
    private static final String STATE = """
            () => {
              const field = document.activeElement;
              return JSON.stringify([field.id, field.selectionStart, field.selectionEnd, field.value, scrollY,
                field.getBoundingClientRect().top, document.documentElement.scrollHeight,
                document.querySelectorAll('.contribution').length]);
            }""";

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;
    private String thread = "";

    LiveBarIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void openAThread() {
        thread = NewThread.in(platform, "Helicopters at night").path();
        say(8);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 3 new contributions, Show 3 new contributions, 1280",
        "ar, 3 مساهمات جديدة, عرض 3 مساهمات جديدة, 1280",
        "en, 3 new contributions, Show 3 new contributions, 320",
        "ar, 3 مساهمات جديدة, عرض 3 مساهمات جديدة, 320"
    })
    void whatIsSaidWhileSomebodyWritesWaitsUntilAskedFor(
            String language, String announcement, String button, int width) {
        try (var delegate = Visitor.with(browser, platform).opens(thread)) {
            delegate.signsInAs("ury-delegate").opens(thread + "?lang=" + language);
            Page page = delegate.page();
            page.setViewportSize(width, 700);
            assertThat(page.locator("[data-live-look][data-idle]")).isAttached();
            page.locator("#composer-text").pressSequentially(HALF);
            page.locator("#composer-text").evaluate("field => field.setSelectionRange(7, 12)");
            Object before = page.evaluate(STATE);

            say(3);

            Locator bar = page.locator("[data-live-bar] button");
            assertThat(bar).hasText(button);
            assertThat(page.locator("#announcements")).hasText(announcement, new HasTextOptions().setTimeout(15_000));
            assertThat(page.evaluate(STATE)).isEqualTo(before);
            delegate.photographs("live-bar-" + language + "-" + width);

            bar.click();

            assertThat(page.locator("#contribution-11")).isVisible();
            assertThat(page.locator("#contribution-9")).isFocused();
            assertThat(page.locator("#contribution-9 a[href$='inReplyTo=9#composer']"))
                    .isVisible();
            assertThat(page.locator("#contribution-9")).isInViewport();
            assertThat(bar).isHidden();
            assertThat(page.locator("#composer-text")).hasValue(HALF);
            delegate.photographs("live-shown-" + language + "-" + width);
        }
    }

    private void say(int contributions) {
        String token = platform.token("sen-delegate");
        IntStream.range(0, contributions)
                .forEach(number -> platform.post(
                        "/api" + thread + "/contributions",
                        token,
                        Map.of("type", "STATEMENT", "text", "A statement on helicopters, in one line.")));
    }
}
