package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in English and in Arabic, on a desktop and on a phone: WCAG 2.2 AA by axe, and nothing wider than the screen. */
@NeedsChromium
class AccessibilityIT {

    /** A desktop and a phone. */
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    private static final List<String> PAGES = List.of(
            "/",
            "/consultations",
            "/consultations/perf-round-1",
            "/themes/perf",
            "/threads/perf-1",
            "/threads/perf-1?view=branches",
            "/threads/perf-1/contributions/1",
            "/threads/perf-1/contributions/1/versions",
            "/threads/perf-1/contributions/1/positions",
            "/consultations/perf-round-1/compilation",
            "/consultations/perf-round-1/summary",
            "/themes/perf/alignments",
            "/delegations/SEN/alignments",
            "/groups",
            "/groups/nam",
            "/moderation/log",
            "/search?q=evaluation",
            "/search?q=evaluation&type=STATEMENT",
            "/declarations/shared-commitments",
            "/declarations/shared-commitments/versions/1",
            "/updates",
            "/updates?follow=theme:perf",
            "/no-such-page");

    /** What only officers see, by officer. */
    private static final Map<String, List<String>> OFFICERS = Map.of(
            "sen-head",
            List.of(
                    "/",
                    "/threads/perf-1",
                    "/threads/perf-1?inReplyTo=1#composer",
                    "/threads/perf-1/contributions/1",
                    "/threads/perf-1/contributions/2/positions",
                    "/threads/perf-1/contributions/2/report",
                    "/drafts",
                    "/delegations/mine/decisions",
                    "/delegations/mine/replies",
                    "/consultations/perf-round-1/summary"),
            "un-facilitator",
            List.of("/moderation", "/threads/perf-1", "/consultations/perf-round-1/summary/draft"),
            "un-secretariat",
            List.of(
                    "/consultations",
                    "/consultations/new",
                    "/consultations/perf-round-1/edit",
                    "/consultations/perf-round-1/extension",
                    "/consultations/perf-round-1/archive",
                    "/consultations/perf-round-1/balance",
                    "/themes/new",
                    "/themes/perf/edit",
                    "/groups/nam",
                    "/imports"));

    private final Platform platform = RunningPlatform.get();
    private final Browser browser;

    AccessibilityIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void pagesHaveNoViolation(String language) {
        try (var visitor = Visitor.with(browser, platform, new NewContextOptions().setLocale(language))) {
            assertThat(findings(visitor, PAGES, language)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void pagesOfOfficersHaveNoViolation(String language) {
        List<String> findings = new ArrayList<>();
        OFFICERS.forEach((officer, addresses) -> {
            try (var visitor = Visitor.with(browser, platform).opens("/").signsInAs(officer)) {
                visitor.opens("/?lang=" + language);
                findings.addAll(findings(visitor, addresses, officer + "-" + language));
            }
        });
        assertThat(findings).isEmpty();
    }

    private static List<String> findings(Visitor visitor, List<String> addresses, String name) {
        List<String> findings = new ArrayList<>();
        for (String address : addresses) {
            int status = visitor.page().navigate(address).status();
            if (status != (address.equals("/no-such-page") ? 404 : 200)) {
                findings.add("%s answers %d".formatted(address, status));
            }
            for (int width : WIDTHS) {
                visitor.page().setViewportSize(width, 900);
                visitor.photographs(name + "-" + width + address.replaceAll("[^a-zA-Z0-9]+", "-"));
                findings.addAll(findings(visitor.page(), address + " at " + width));
            }
        }
        return findings;
    }

    private static List<String> findings(Page page, String address) {
        List<String> findings = new ArrayList<>();
        new AxeBuilder(page)
                .setLegacyMode(true) // there are no frames, for which the other mode opens a second page each time
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> findings.add("%s %s: %s in %s"
                                .formatted(address, violation.getId(), violation.getHelp(), node.getHtml()))));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
            findings.add("%s is %s pixels wider than the screen".formatted(address, overflow));
        }
        return findings;
    }
}
