package org.a4p.consultation.importing.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.a4p.consultation.importing.Kind;
import org.a4p.consultation.importing.WrongColumn;

/** Checks that a file has the columns of its kind, each once and no others. */
final class Columns {

    private Columns() {}

    static List<LineProblem> faults(Kind kind, Collection<String> names, int line) {
        List<LineProblem> faults = new ArrayList<>();
        for (String required : kind.required()) {
            if (!names.contains(required)) {
                faults.add(new LineProblem(line, required, WrongColumn.missing(required)));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!kind.columns().contains(name) || !seen.add(name)) {
                faults.add(new LineProblem(line, name, WrongColumn.unknown(name, kind)));
            }
        }
        return faults;
    }
}
