package org.a4p.consultation.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form to import a file: it is checked first, and a second button imports what was checked. */
@Controller
class ImportPage {

    private static final int MOST_SHOWN = 200;

    private final Imports imports;
    private final Problems problems;

    ImportPage(Imports imports, Problems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @GetMapping("/imports")
    ModelAndView show(Officer officer) {
        imports.requireImporter(officer);
        return page(Kind.GROUPS, "");
    }

    /** A file that was chosen goes before the text; both come back in the text field, so that nothing is chosen twice. */
    @PostMapping("/imports")
    ModelAndView run(@ModelAttribute Upload upload, Officer officer, IdempotencyKey key, Locale language) {
        imports.requireImporter(officer);
        Kind kind = Kind.of(Objects.requireNonNullElse(upload.kind(), "")).orElseThrow(NotFound::new);
        byte[] content = upload.content();
        Report report = imports.run(kind, content, officer, !upload.isForReal());
        List<Report.Told> told = report.told(problems, language);
        ModelAndView page = page(kind, new String(content, StandardCharsets.UTF_8))
                .addObject("report", report)
                .addObject("told", told.subList(0, Math.min(MOST_SHOWN, told.size())))
                .addObject("more", Math.max(0, told.size() - MOST_SHOWN));
        page.setStatus(report.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
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
     * What the form sends.
     *
     * @param step {@code import} to import, anything else to check only
     */
    record Upload(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String step,
            @Nullable MultipartFile file) {

        boolean isForReal() {
            return "import".equals(step);
        }

        byte[] content() {
            if (file == null || file.isEmpty()) {
                return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
            }
            try {
                return file.getBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
