package org.a4p.consultation.importing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.importing.sheet.LineProblem;
import org.a4p.consultation.importing.sheet.Sheet;
import org.a4p.consultation.importing.sheet.Sheets;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Service;

/** Runs imports for the secretariat: all of a file or nothing, and the same file a second time makes nothing twice. */
@Service
public class Imports {

    private final Map<Kind, Importer> importers = new EnumMap<>(Kind.class);
    private final Authorization authorization;

    Imports(List<Importer> importers, Authorization authorization) {
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
        this.authorization = authorization;
    }

    public void requireImporter(Officer officer) {
        authorization.require(officer, Action.IMPORT);
    }

    public Report run(Kind kind, byte[] file, Officer officer, boolean dryRun) {
        requireImporter(officer);
        Importer importer = importers.get(kind);
        if (importer == null) {
            throw new NotFound();
        }
        Sheet sheet = Sheets.read(kind, file);
        Plan plan = new Plan();
        if (sheet.problems().stream().noneMatch(problem -> problem.reason() instanceof WrongColumn)) {
            importer.plan(sheet.rows(), officer, plan);
        }
        List<LineProblem> problems = Stream.concat(sheet.problems().stream(), plan.problems().stream())
                .sorted(Comparator.comparingInt(LineProblem::line))
                .toList();
        if (problems.isEmpty() && !dryRun) {
            plan.carryOut();
        }
        return new Report(
                kind, dryRun, sheet.rows().size(), problems.isEmpty() ? plan.made() : 0, plan.skipped(), problems);
    }
}
