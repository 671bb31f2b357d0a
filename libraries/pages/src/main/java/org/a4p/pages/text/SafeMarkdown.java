package org.a4p.pages.text;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows typed text as safe HTML: paragraphs, emphasis, lists, quotes, links and code; citations are links. Raw HTML is shown as it was typed,
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

    private static final Parser SUBSET = subset().build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private final Parser parser;

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br />\n")
            .sanitizeUrls(true)
            .nodeRendererFactory(ImageWords::new)
            .build();

    /** For a page of the platform, where addresses begin with their path. */
    public SafeMarkdown() {
        this("");
    }

    /** @param site what addresses of the platform begin with elsewhere, as in a letter: {@code https://a4p.example} */
    public SafeMarkdown(String site) {
        parser = subset().postProcessor(new CitationLinks(site)).build();
    }

    private static Parser.Builder subset() {
        return Parser.builder().enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class));
    }

    /** Safe HTML for a text stored as typed. */
    public String html(String typed) {
        return ALLOWED.sanitize(renderer.render(parser.parse(typed)));
    }

    /** The words alone, on one line and without the signs of emphasis and lists, for an excerpt; not yet safe as HTML. */
    public String words(String typed) {
        return WORDS.render(SUBSET.parse(typed));
    }
}
