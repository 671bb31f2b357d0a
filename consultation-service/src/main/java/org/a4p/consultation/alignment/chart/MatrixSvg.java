package org.a4p.consultation.alignment.chart;

import java.util.List;

/**
 * Who stands with whom, as a page draws it: a row for each delegation, a column for each voice, a sign where they meet.
 * All figures are pixels of the drawing, counted from its upper left corner, in Arabic too.
 *
 * @param bands every second row, for the eye to follow
 * @param lines one beside each column
 */
public record MatrixSvg(
        int width,
        int height,
        List<Heading> headings,
        List<Label> rows,
        List<Label> columns,
        List<Band> bands,
        List<Band> lines,
        List<Crossing> crossings) {

    /** The name of a regional group above its rows. */
    public record Heading(int x, int y, String text) {}

    /**
     * A name beside a row or above a column.
     *
     * @param text short enough for its place
     * @param name in full
     */
    public record Label(int x, int y, String text, String name) {}

    /** A band behind the rows of one group. */
    public record Band(int x, int y, int width, int height) {}

    /** One cell with anything in it: whose, to whom, and the signs. */
    public record Crossing(String delegation, String voice, MatrixCell cell, List<Glyph> glyphs) {}

    /**
     * A sign: a disc, a ring, a diamond or two bars.
     *
     * @param kind aligns, aligns-except, dissociates or divided
     * @param path its outline
     * @param count written inside where there is room and more than one
     */
    public record Glyph(String kind, String path, int x, int y, String count) {}
}
