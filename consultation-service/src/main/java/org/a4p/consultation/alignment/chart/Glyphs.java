package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.alignment.chart.MatrixSvg.Glyph;

/**
 * The signs of one cell. One kind alone fills it and carries its number; several share it in equal parts, so that a
 * single dissociation is seen beside any number of alignments. Shapes differ, so that colour is not the only difference.
 */
final class Glyphs {

    static final String DIVIDED = "divided";

    private static final int LARGE = 8;
    private static final int SMALL = 4;
    private static final int APART = 6;

    private final boolean mirrored;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Glyphs(boolean mirrored) {
        this.mirrored = mirrored;
    }

    void add(String kind, int count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }

    List<Glyph> at(int x, int y) {
        List<Glyph> glyphs = new ArrayList<>();
        counts.forEach((kind, count) -> glyphs.add(
                switch (counts.size()) {
                    case 1 -> glyph(kind, x, y, LARGE, count > 1 ? "" + count : "");
                    case 2 -> glyph(kind, x + across(glyphs.isEmpty()), y, SMALL, "");
                    default -> glyph(kind, x + across(glyphs.size() % 2 == 0), y + down(glyphs.size()), SMALL, "");
                }));
        return glyphs;
    }

    private int across(boolean first) {
        return first == mirrored ? APART : -APART;
    }

    private static int down(int before) {
        return before < 2 ? -APART : APART;
    }

    private static Glyph glyph(String kind, int x, int y, int size, String count) {
        String outline = switch (kind) {
            case "dissociates" -> diamond(x, y, size);
            case DIVIDED -> bars(x, y, size);
            default -> circle(x, y, size);
        };
        return new Glyph(kind, outline, x, y + 4, count);
    }

    private static String circle(int x, int y, int radius) {
        String half = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + (x - radius) + " " + y + half + 2 * radius + " 0" + half + -2 * radius + " 0Z";
    }

    private static String diamond(int x, int y, int reach) {
        return "M" + x + " " + (y - reach) + "l" + reach + " " + reach + "l" + -reach + " " + reach + "l" + -reach + " "
                + -reach + "Z";
    }

    private static String bars(int x, int y, int reach) {
        return "M" + (x - reach) + " " + (y - 3) + "h" + 2 * reach + "M" + (x - reach) + " " + (y + 3) + "h"
                + 2 * reach;
    }
}
