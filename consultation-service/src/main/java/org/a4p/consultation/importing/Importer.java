package org.a4p.consultation.importing;

import java.util.List;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.delegations.Officer;

/** Knows what the lines of one kind of file mean. */
interface Importer {

    Kind kind();

    /** What these lines would do; nothing is done yet. */
    void plan(List<Row> rows, Officer officer, Plan plan);
}
