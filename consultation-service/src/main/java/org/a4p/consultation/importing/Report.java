package org.a4p.consultation.importing;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.importing.sheet.LineProblem;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Problems;

/**
 * What an import did, or would do.
 *
 * @param made how many things are new or changed; 0 if there are problems, for then nothing is changed
 * @param skipped lines that were there already
 */
public record Report(Kind kind, boolean dryRun, int lines, int made, int skipped, List<LineProblem> problems) {

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public List<Told> told(Problems problemTexts, Locale language) {
        return problems.stream()
                .map(problem -> new Told(
                        problem.line(),
                        problem.column(),
                        problem.reason().slug(),
                        problemTexts.sentence(problem.reason(), Language.of(language))))
                .toList();
    }

    /** A problem in the reader's language. */
    public record Told(int line, String column, String problem, String sentence) {}
}
