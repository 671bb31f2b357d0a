package org.a4p.pages.text;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows the words of an image instead of the image: a picture from elsewhere would tell elsewhere who reads here. */
final class ImageWords implements NodeRenderer {

    private final HtmlNodeRendererContext html;

    ImageWords(HtmlNodeRendererContext html) {
        this.html = html;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
        for (Node word = image.getFirstChild(); word != null; word = word.getNext()) {
            html.render(word);
        }
    }
}
