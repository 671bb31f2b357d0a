package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in English and in Arabic, on a desktop and on a phone: WCAG 2.2 AA by axe, and nothing wider than the screen. */
@NeedsChromium
class AccessibilityIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/consultations",
            "/consultations/perf-round-1",
            "/themes/perf",
            "/threads/perf-1",
            "/threads/perf-1/contributions/1",
            "/declarations/shared-commitments",
            "/declarations/shared-commitments/versions/1",
            "/updates",
            "/updates?follow=theme:perf",
            "/no-such-page");

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    AccessibilityIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "en,320", "ar,1280", "ar,320"})
    void pagesHaveNoViolation(String language, int width) {
        var options = new NewContextOptions().setLocale(language).setViewportSize(width, 900);
        try (var visitor = Visitor.with(browser, platform, options)) {
            for (String address : PAGES) {
                visitor.opens(address).photographs(language + "-" + width + address.replaceAll("[^a-z0-9]+", "-"));
                check(visitor, address);
            }
        }
    }

    private static void check(Visitor visitor, String address) {
        var violations = new AxeBuilder(visitor.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(address)
                .allSatisfy(violation -> assertThat(violation.getNodes())
                        .as(violation.getId() + ": " + violation.getHelp())
                        .isEmpty());
        Object overflow =
                visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels beyond the edge of " + address).isEqualTo(0);
    }
}
