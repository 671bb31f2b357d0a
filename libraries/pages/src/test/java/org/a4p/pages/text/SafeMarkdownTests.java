package org.a4p.pages.text;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void aLineEndIsALineEndAndABlankLineAParagraph() {
        assertThat(markdown.html("one\r\ntwo\r\n\r\nthree").replace("\n", ""))
                .isEqualTo("<p>one<br />two</p><p>three</p>");
    }
}
