package org.a4p.pages.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A second opinion on HTML, independent of the sanitizer: nothing but text and a short list of tags spelled in exactly
 * one way, and links that only lead to the web or to a mail address.
 */
final class SafeHtml {

    private static final String PLAIN_TAG =
            "</?(?:p|em|strong|ul|ol|li|blockquote|code|pre)>|<br />|<!-- -->|<ol start=\"\\d{1,9}\">|</a>";
    private static final String LINK = "<a(?: href=\"([^\"<>]*)\")?(?: rel=\"nofollow noopener noreferrer\")?>";
    private static final Pattern WHOLE = Pattern.compile("(?:[^<>]|" + PLAIN_TAG + "|" + LINK + ")*+");
    private static final Pattern LINKS = Pattern.compile(LINK);
    private static final Pattern SCHEME = Pattern.compile("^[^/?#]*?:");

    private SafeHtml() {}

    static void assertSafe(String html) {
        assertThat(html).matches(WHOLE);
        Matcher links = LINKS.matcher(html);
        while (links.find()) {
            assertThat(address(links.group(1)))
                    .satisfiesAnyOf(
                            address -> assertThat(address).doesNotContainPattern(SCHEME),
                            address -> assertThat(address).matches("(?i)(https?|mailto):.*"));
        }
    }

    /** As a browser would read it: character references resolved, control characters and spaces dropped. */
    private static String address(@Nullable String attribute) {
        String text = attribute == null ? "" : attribute;
        return HtmlUtils.htmlUnescape(text).replaceAll("[\\p{Cntrl}\\s]", "");
    }
}
