package org.a4p.pages.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes links of the citations in a text: {@code A4P/PERF/2} leads to the thread, {@code A4P/PERF/2/14} to the contribution.
 * Whether there is such a one is told by its page.
 */
final class CitationLinks extends AbstractVisitor implements PostProcessor {

    private static final Pattern CITATION = Pattern.compile(
            "(?<![\\w/])A4P/([A-Z][A-Z0-9]{0,11})/([1-9][0-9]{0,8})(?:/([1-9][0-9]{0,8}))?(?!\\w|/\\w)");

    private final String site;

    /** @param site what stands before the path of an address: nothing, or {@code https://a4p.example} */
    CitationLinks(String site) {
        this.site = site;
    }

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher citation = CITATION.matcher(words);
        Node last = text;
        int from = 0;
        while (citation.find()) {
            Link link = new Link(address(citation), null);
            link.appendChild(new Text(citation.group()));
            last = after(last, words.substring(from, citation.start()));
            last.insertAfter(link);
            last = link;
            from = citation.end();
        }
        if (from > 0) {
            after(last, words.substring(from));
            text.unlink();
        }
    }

    /** What is a link already stays the one it is. */
    @Override
    public void visit(Link link) {}

    @Override
    public void visit(Code code) {}

    private static Node after(Node node, String words) {
        if (words.isEmpty()) {
            return node;
        }
        Text plain = new Text(words);
        node.insertAfter(plain);
        return plain;
    }

    private String address(Matcher citation) {
        String thread = site + "/threads/" + citation.group(1).toLowerCase(Locale.ROOT) + "-" + citation.group(2);
        return citation.group(3) == null ? thread : thread + "/contributions/" + citation.group(3);
    }
}
