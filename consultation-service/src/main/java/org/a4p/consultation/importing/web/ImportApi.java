package org.a4p.consultation.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.importing.Imports;
import org.a4p.consultation.importing.Kind;
import org.a4p.consultation.importing.Report;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Imports", description = "Themes, groups and contributions from files, checked line by line before.")
@RestController
class ImportApi {

    private final Imports imports;
    private final Problems problems;

    ImportApi(Imports imports, Problems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @Operation(
            summary = "Import themes, groups or contributions",
            description = "For the secretariat. CSV with a header line, or a JSON list of flat objects with the same "
                    + "names, in UTF-8. With `dryRun=true` nothing is changed. A file with any problem changes "
                    + "nothing; each problem has its line and column. What is there already is skipped.")
    @ApiResponse(responseCode = "200", description = "What was made, or what a dry run found")
    @ApiResponse(
            responseCode = "422",
            description = "There are problems, and nothing was changed: the same report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @PostMapping(
            path = "/api/imports/{kind}",
            consumes = {"text/csv", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ReportView> run(
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] file,
            Officer officer,
            IdempotencyKey key,
            Locale language) {
        imports.requireImporter(officer);
        Kind wanted = Kind.of(kind).orElseThrow(NotFound::new);
        Report report = imports.run(wanted, file == null ? new byte[0] : file, officer, dryRun);
        HttpStatus status = report.isRefused() && !dryRun ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return ResponseEntity.status(status).body(ReportView.of(report, report.told(problems, language)));
    }

    /** @param made how many things are new or changed, or would be in a dry run */
    record ReportView(boolean dryRun, int lines, int made, int skipped, List<Report.Told> problems) {

        static ReportView of(Report report, List<Report.Told> told) {
            return new ReportView(report.dryRun(), report.lines(), report.made(), report.skipped(), told);
        }
    }
}
