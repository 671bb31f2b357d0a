package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.chart.MatrixSvg.Band;
import org.a4p.consultation.alignment.chart.MatrixSvg.Crossing;
import org.a4p.consultation.alignment.chart.MatrixSvg.Glyph;
import org.a4p.consultation.alignment.chart.MatrixSvg.Heading;
import org.a4p.consultation.alignment.chart.MatrixSvg.Label;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;

/**
 * Lays the picture out. The same matrix always gives the same drawing: delegations by regional group and name, voices by
 * name, groups after States; nothing is placed by how often it occurs. Arabic gets the mirror image.
 */
public final class Drawing {

    private static final int STEP = 24;
    private static final int NAMES = 208;
    private static final int HEAD = 118;
    private static final int REGION = 30;
    private static final int EDGE = 8;
    private static final int LEAST_WIDTH = 360; // for the longest name of a regional group
    private static final int LONGEST = 27;
    private static final int LONGEST_ABOVE = 16;

    private final MatrixOrder ordered;
    private final HolderNames names;
    private final boolean mirrored;
    private final int width;

    private final List<Heading> headings = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Band> lines = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();

    private Drawing(MatrixOrder ordered, HolderNames names) {
        this.ordered = ordered;
        this.names = names;
        this.mirrored = Language.of(names.language()).direction().equals("rtl");
        this.width = Math.max(LEAST_WIDTH, NAMES + ordered.voices().size() * STEP + EDGE);
    }

    public static MatrixSvg of(MatrixOrder ordered, HolderNames names) {
        return new Drawing(ordered, names).draw();
    }

    private MatrixSvg draw() {
        int bottom = HEAD;
        for (Map.Entry<String, List<DelegationCode>> region : ordered.regions().entrySet()) {
            headings.add(new Heading(x(EDGE), bottom + REGION - 9, region.getKey()));
            bottom += REGION;
            rule(bottom, region.getValue().size() * STEP);
            for (DelegationCode delegation : region.getValue()) {
                row(delegation, bottom);
                bottom += STEP;
            }
        }
        for (int column = 0; column < ordered.voices().size(); column++) {
            String name = names.of(ordered.voices().get(column));
            columns.add(new Label(middle(column) + 4, HEAD - EDGE / 2, shortened(name, LONGEST_ABOVE), name));
        }
        return new MatrixSvg(width, bottom + EDGE, headings, rows, columns, bands, lines, crossings);
    }

    private void row(DelegationCode delegation, int top) {
        String name = names.of(delegation);
        if (rows.size() % 2 == 0) {
            bands.add(new Band(EDGE / 2, top, width - EDGE, STEP));
        }
        rows.add(new Label(x(NAMES - EDGE), top + STEP / 2 + 4, shortened(name, LONGEST), name));
        for (int column = 0; column < ordered.voices().size(); column++) {
            Holder voice = ordered.voices().get(column);
            MatrixCell cell = ordered.matrix().cells().get(new DelegationPair(delegation, voice));
            if (cell != null) {
                List<Glyph> glyphs = glyphs(cell, middle(column), top + STEP / 2);
                crossings.add(new Crossing(name, names.of(voice), cell, glyphs));
            }
        }
    }

    /** A line before each column, beside the rows of one regional group; none crosses the group's name. */
    private void rule(int top, int height) {
        for (int column = 0; column < ordered.voices().size(); column++) {
            lines.add(new Band(x(NAMES + column * STEP), top, 1, height));
        }
    }

    private List<Glyph> glyphs(MatrixCell cell, int x, int y) {
        Glyphs glyphs = new Glyphs(mirrored);
        glyphs.add(Stance.ALIGNS.slug(), cell.aligned().size());
        glyphs.add(Stance.ALIGNS_EXCEPT.slug(), cell.except().size());
        glyphs.add(Stance.DISSOCIATES.slug(), cell.dissociated().size());
        glyphs.add(Glyphs.DIVIDED, cell.divided().size());
        return glyphs.at(x, y);
    }

    private int middle(int column) {
        return x(NAMES + column * STEP + STEP / 2);
    }

    private int x(int fromTheStart) {
        return mirrored ? width - fromTheStart : fromTheStart;
    }

    private static String shortened(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
