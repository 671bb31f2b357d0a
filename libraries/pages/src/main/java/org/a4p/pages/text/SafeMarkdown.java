package org.a4p.pages.text;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows typed text as safe HTML: paragraphs, emphasis, lists, quotes, links and code. Raw HTML is shown as it was typed,
 * never interpreted; images and headings stay plain text. The sanitizer runs last, so that safety rests on it alone.
 */
public final class SafeMarkdown {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .build();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br />\n")
            .sanitizeUrls(true)
            .nodeRendererFactory(ImageWords::new)
            .build();

    /** Safe HTML for a text stored as typed. */
    public String html(String typed) {
        return ALLOWED.sanitize(renderer.render(parser.parse(typed)));
    }
}
