package org.a4p.consultation.importing.sheet;

import java.util.Map;

/**
 * One line of a file.
 *
 * @param line where it begins, counted from 1, as an editor shows it
 * @param cells by column; what was left empty is an empty text
 */
public record Row(int line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** As it was written, for texts in which line breaks and spaces count. */
    public String text(String column) {
        return cells.getOrDefault(column, "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
