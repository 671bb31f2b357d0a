package org.a4p.consultation.summary.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.record.paper.Paper;
import org.a4p.consultation.record.paper.PaperFiles;
import org.a4p.consultation.summary.CorrectionCommands;
import org.a4p.consultation.summary.CorrectionCommands.Filing;
import org.a4p.consultation.summary.CorrectionCommands.Verdict;
import org.a4p.consultation.summary.SummaryCommands;
import org.a4p.consultation.summary.SummaryCommands.Publishing;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.consultation.summary.web.SummaryViews.CorrectionView;
import org.a4p.consultation.summary.web.SummaryViews.CoverageView;
import org.a4p.consultation.summary.web.SummaryViews.DraftView;
import org.a4p.consultation.summary.web.SummaryViews.VersionView;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Summary", description = "The chair's summary, each sentence with its sources, and corrections to it.")
@RestController
@RequestMapping("/api/consultations/{id}/summary")
class SummaryApi {

    private final SummaryReading reading;
    private final SummaryCommands writing;
    private final CorrectionCommands correcting;
    private final SummaryFiles summaries;
    private final PaperFiles files;

    SummaryApi(
            SummaryReading reading,
            SummaryCommands writing,
            CorrectionCommands correcting,
            SummaryFiles summaries,
            PaperFiles files) {
        this.reading = reading;
        this.writing = writing;
        this.correcting = correcting;
        this.summaries = summaries;
        this.files = files;
    }

    @Operation(summary = "The published versions of the summary, the first one first")
    @ApiResponse(responseCode = "200", description = "The versions, each with its sentences and their sources")
    @GetMapping("/versions")
    List<VersionView> versions(@PathVariable String id) {
        return reading.versions(reading.consultation(id)).stream()
                .map(VersionView::of)
                .toList();
    }

    @Operation(summary = "One published version of the summary")
    @ApiResponse(responseCode = "200", description = "Its sentences with their sources")
    @GetMapping("/versions/{number}")
    VersionView version(@PathVariable String id, @PathVariable int number) {
        return VersionView.of(reading.version(reading.consultation(id), number));
    }

    @Operation(
            summary = "One published version of the summary as a file",
            description = "`format` is html, docx or pdf. The same version gives the same bytes in each language; all"
                    + " formats print the SHA-256 of the content, which is also the ETag.")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(responseCode = "422", description = "There is no such format")
    @ApiResponse(responseCode = "503", description = "Too many are being made at the moment")
    @GetMapping("/versions/{number}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "pdf") String format,
            Locale locale) {
        Consultation consultation = reading.consultation(id);
        PaperFiles.Kind kind = PaperFiles.Kind.read(format);
        Paper paper = summaries.paper(consultation, reading.version(consultation, number), Language.of(locale));
        String name = "%s-summary-%d-%s.%s".formatted(consultation.id(), number, paper.language(), kind.extension());
        return ResponseEntity.ok()
                .eTag(files.hash(paper))
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, paper.language())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(files.file(paper, kind));
    }

    @Operation(
            summary = "What the latest version reflects, and what not yet",
            description = "Delegations and groups that spoke, and every single reservation.")
    @ApiResponse(responseCode = "200", description = "The counts and what is missing")
    @GetMapping("/coverage")
    CoverageView coverage(@PathVariable String id) {
        return CoverageView.of(reading.coverage(reading.consultation(id)));
    }

    @Operation(summary = "The draft of the next version, for facilitators and the secretariat")
    @ApiResponse(responseCode = "200", description = "The draft; its ETag is the version to state when saving")
    @GetMapping("/draft")
    ResponseEntity<DraftView> draft(@PathVariable String id, Officer officer) {
        return answer(writing.draft(reading.consultation(id), officer));
    }

    @Operation(
            summary = "Save the draft",
            description = "One sentence to a line, its sources in brackets at its end: "
                    + "`Delegations agreed. [A4P/PERF/2/14; A4P/PERF/2/15]`. Unfinished words may be saved.")
    @ApiResponse(responseCode = "200", description = "The draft is saved")
    @PutMapping("/draft")
    ResponseEntity<DraftView> save(
            @PathVariable String id, @RequestBody NewDraft wanted, SeenVersion seen, Officer officer) {
        return answer(writing.save(reading.consultation(id), wanted.text(), seen, officer));
    }

    @Operation(summary = "Publish the draft as the next version", description = "`If-Match` states the draft as seen.")
    @ApiResponse(responseCode = "201", description = "The version is published, for ever as it is")
    @ApiResponse(responseCode = "200", description = "This very request had published it before")
    @ApiResponse(responseCode = "422", description = "A sentence has no source; the answer names it")
    @PostMapping("/versions")
    ResponseEntity<VersionView> publish(
            @PathVariable String id,
            @RequestBody NewVersion wanted,
            SeenVersion seen,
            Officer officer,
            IdempotencyKey key) {
        Outcome<SummaryVersion> published = writing.publish(
                reading.consultation(id), new Publishing(seen, wanted.correctionsUntil(), key), officer);
        URI location = URI.create(published.value().path());
        VersionView view = VersionView.of(published.value());
        return published.answer(location).body(view);
    }

    @Operation(summary = "All corrections with their answers, in the order in which they were filed")
    @ApiResponse(responseCode = "200", description = "The corrections")
    @GetMapping("/corrections")
    List<CorrectionView> corrections(@PathVariable String id) {
        return reading.corrections(reading.consultation(id)).stream()
                .map(CorrectionView::of)
                .toList();
    }

    @Operation(summary = "File a correction", description = "For delegations, until the deadline of the version.")
    @ApiResponse(responseCode = "201", description = "The correction is filed")
    @ApiResponse(responseCode = "409", description = "The time for corrections is over")
    @PostMapping("/corrections")
    ResponseEntity<CorrectionView> file(
            @PathVariable String id, @RequestBody NewCorrection wanted, Officer officer, IdempotencyKey key) {
        Consultation consultation = reading.consultation(id);
        Filing filing = new Filing(wanted.summaryVersion(), wanted.sentence(), wanted.text(), key);
        CorrectionView view = CorrectionView.of(correcting.file(consultation, filing, officer));
        return ResponseEntity.created(URI.create(consultation.path() + "/summary#correction-" + view.number()))
                .body(view);
    }

    @Operation(
            summary = "Answer a correction, once",
            description = "`acceptedIn` names the version that has it; without it, the correction is not accepted and "
                    + "`reason` says why.")
    @ApiResponse(responseCode = "200", description = "The correction with its answer")
    @ApiResponse(responseCode = "409", description = "It was answered before")
    @PostMapping("/corrections/{number}/answer")
    CorrectionView answer(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody NewAnswer wanted,
            Officer officer,
            IdempotencyKey key) {
        Verdict verdict = new Verdict(wanted.acceptedIn(), wanted.reason(), key);
        return CorrectionView.of(correcting.answer(reading.consultation(id), number, verdict, officer));
    }

    private static ResponseEntity<DraftView> answer(SummaryDraft draft) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(draft.version())).body(DraftView.of(draft));
    }

    /** @param text as typed, one sentence to a line */
    record NewDraft(String text) {
        NewDraft(@Nullable String text) {
            this.text = text == null ? "" : text;
        }
    }

    /** @param correctionsUntil an instant, or date and time in New York */
    record NewVersion(String correctionsUntil) {
        NewVersion(@Nullable String correctionsUntil) {
            this.correctionsUntil = correctionsUntil == null ? "" : correctionsUntil;
        }
    }

    /** @param sentence number of the sentence, from 1 */
    record NewCorrection(int summaryVersion, int sentence, String text) {
        NewCorrection(int summaryVersion, int sentence, @Nullable String text) {
            this.summaryVersion = summaryVersion;
            this.sentence = sentence;
            this.text = text == null ? "" : text;
        }
    }

    /** @param acceptedIn number of the version, or nothing */
    record NewAnswer(@Nullable Integer acceptedIn, String reason) {
        NewAnswer(@Nullable Integer acceptedIn, @Nullable String reason) {
            this.acceptedIn = acceptedIn;
            this.reason = reason == null ? "" : reason;
        }
    }
}
