package org.a4p.consultation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.a4p.consultation.importing.sheet.LineProblem;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;

/** What an import would do: steps that make something, lines that are there already, and problems, any of which stops it all. */
final class Plan {

    private final List<LineProblem> problems = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();
    private final Map<Object, Integer> lines = new HashMap<>();
    private int skipped;

    void problem(int line, String column, Failure reason) {
        problems.add(new LineProblem(line, column, reason));
    }

    void step(Runnable step) {
        steps.add(step);
    }

    void skip() {
        skipped++;
    }

    /** What a cell means, or null with a problem noted. */
    <T> @Nullable T read(Row row, String column, Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (Failure reason) {
            problem(row.line(), column, reason);
            return null;
        }
    }

    /** Whether no earlier line said the same; a problem is noted if one did. */
    boolean isFirst(Row row, Object meaning) {
        Integer first = lines.putIfAbsent(meaning, row.line());
        if (first != null) {
            problem(row.line(), "", ImportRefused.lineRepeated(first));
        }
        return first == null;
    }

    List<LineProblem> problems() {
        return problems;
    }

    int made() {
        return steps.size();
    }

    int skipped() {
        return skipped;
    }

    void carryOut() {
        steps.forEach(Runnable::run);
    }
}
