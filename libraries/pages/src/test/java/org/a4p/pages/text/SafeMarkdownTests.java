package org.a4p.pages.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeMarkdownTests {

    private final SafeMarkdown markdown = new SafeMarkdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*fair* and **equal** | <p><em>fair</em> and <strong>equal</strong></p>",
                "> quoted             | <blockquote><p>quoted</p></blockquote>",
                "- one                | <ul><li>one</li></ul>",
                "3. three             | <ol start=\"3\"><li>three</li></ol>",
                "`code`               | <p><code>code</code></p>",
                "# no heading         | <p># no heading</p>",
                "a <b>b</b>           | <p>a &lt;b&gt;b&lt;/b&gt;</p>",
                "![alt](https://x.example/y.png) | <p>alt</p>",
                "OP 12 & PP 3         | <p>OP 12 &amp; PP 3</p>",
                "مرحبا *بكم*          | <p>مرحبا <em>بكم</em></p>",
            })
    void theSubsetIsRendered(String typed, String html) {
        assertThat(markdown.html(typed).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void aLinkVouchesForNothing() {
        assertThat(markdown.html("[report](https://example.org/a?b=c&d=e)"))
                .contains("href=\"https://example.org/a?b&#61;c&amp;d&#61;e\"")
                .contains("rel=\"nofollow noopener noreferrer\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see A4P/PERF/2/14, and *A4P/WPS/1* | /threads/perf-2/contributions/14 /threads/wps-1",
                "(A4P/PERF/2/14)(A4P/PERF/2/15).    | /threads/perf-2/contributions/14"
                        + " /threads/perf-2/contributions/15",
                "انظر A4P/PERF/2/14                 | /threads/perf-2/contributions/14",
                "[A4P/PERF/2/14](https://x.example) | https://x.example",
                "`A4P/PERF/2/14` xA4P/PERF/2 A4P/PERF/2/x A4P/perf/2 A4P/PERF/0 | ''",
            })
    void aCitationLeadsToWhatItCites(String typed, String addresses) {
        List<String> found = Pattern.compile("href=\"([^\"]*)\"")
                .matcher(markdown.html(typed))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(addresses);
        assertThat(markdown.html(typed).replaceAll("<[^>]*>", ""))
                .isEqualTo(new SafeMarkdown("https://a4p.example").html(typed).replaceAll("<[^>]*>", ""));
    }

    @Test
    void anExcerptIsTheWordsAlone() {
        assertThat(markdown.words("We *share* what\nA4P/PERF/1/2 says.\n\n> **Why** not?\n\n- one\n- <b>two</b>"))
                .contains("We share what A4P/PERF/1/2 says.", "Why not?", "one", "<b>two</b>")
                .doesNotContain("*", "\n");
    }

    @Test
    void inALetterACitationLeadsToThePlatform() {
        assertThat(new SafeMarkdown("https://a4p.example").html("A4P/PERF/2/14"))
                .contains("href=\"https://a4p.example/threads/perf-2/contributions/14\"", ">A4P/PERF/2/14</a>");
    }

    @Test
    void aLineEndIsALineEndAndABlankLineAParagraph() {
        assertThat(markdown.html("one\r\ntwo\r\n\r\nthree").replace("\n", ""))
                .isEqualTo("<p>one<br />two</p><p>three</p>");
    }
}
