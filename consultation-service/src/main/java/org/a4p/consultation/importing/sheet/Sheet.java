package org.a4p.consultation.importing.sheet;

import java.util.List;

/** A file that was read: its lines, and what is wrong with those that could not be read. */
public record Sheet(List<Row> rows, List<LineProblem> problems) {

    public Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static Sheet unreadable(LineProblem problem) {
        return new Sheet(List.of(), List.of(problem));
    }
}
