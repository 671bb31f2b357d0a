package org.a4p.consultation.importing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.a4p.consultation.importing.Imports;
import org.a4p.consultation.importing.Kind;
import org.a4p.consultation.importing.Report;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form to import a file: it is checked first, and a second button imports what was checked. */
@Controller
class ImportPages {

    private static final int MOST_SHOWN = 200;

    private final Imports imports;
    private final ImportFiles files;
    private final Problems problems;

    ImportPages(Imports imports, ImportFiles files, Problems problems) {
        this.imports = imports;
        this.files = files;
        this.problems = problems;
    }

    @GetMapping("/imports")
    ModelAndView show(Officer officer) {
        imports.requireImporter(officer);
        return page(Kind.GROUPS, "");
    }

    /** A file that was chosen goes before the text; both come back in the text field, so that nothing is chosen twice. */
    @PostMapping("/imports")
    ModelAndView run(
            ImportForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Officer officer,
            IdempotencyKey key,
            Locale language)
            throws IOException {
        imports.requireImporter(officer);
        Kind kind = form.chosen();
        byte[] content = form.content(file);
        Report report = imports.run(kind, content, officer, !"import".equals(form.step()));
        List<Report.Told> told = report.told(problems, language);
        ModelAndView page = page(kind, new String(content, StandardCharsets.UTF_8))
                .addObject("report", report)
                .addObject("told", told.subList(0, Math.min(MOST_SHOWN, told.size())))
                .addObject("more", Math.max(0, told.size() - MOST_SHOWN));
        page.setStatus(report.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    /** Every problem of the file in a file of its own, however many there are; nothing is imported. */
    @PostMapping(path = "/imports", params = "step=problems")
    ResponseEntity<byte[]> problems(
            ImportForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Officer officer,
            IdempotencyKey key,
            Locale language)
            throws IOException {
        imports.requireImporter(officer);
        Kind kind = form.chosen();
        Report report = imports.run(kind, form.content(file), officer, true);
        return csv("problems-" + kind.slug(), files.problems(report, language));
    }

    /** A file that shows the columns of its kind. */
    @GetMapping("/imports/samples/{kind}.csv")
    ResponseEntity<byte[]> sample(@PathVariable String kind, Officer officer) {
        imports.requireImporter(officer);
        Kind wanted = Kind.of(kind).orElseThrow(NotFound::new);
        return csv("sample-" + wanted.slug(), files.sample(wanted));
    }

    private static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(content);
    }

    private static ModelAndView page(Kind chosen, String text) {
        return new ModelAndView("importing/import")
                .addObject("kinds", new ArrayList<>(List.of(Kind.values())))
                .addObject("chosen", chosen)
                .addObject("text", text)
                .addObject("report", null)
                .addObject("told", List.of())
                .addObject("more", 0);
    }

    /**
     * What is to be imported, as typed.
     *
     * @param text used if no file is chosen
     * @param step {@code import} to import what was checked
     */
    record ImportForm(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String step) {

        private Kind chosen() {
            return Kind.of(Objects.requireNonNullElse(kind, "")).orElseThrow(NotFound::new);
        }

        private byte[] content(@Nullable MultipartFile file) throws IOException {
            return file == null || file.isEmpty()
                    ? Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8)
                    : file.getBytes();
        }
    }
}
