package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.chart.AlignmentMatrix;
import org.a4p.consultation.alignment.chart.Drawing;
import org.a4p.consultation.alignment.chart.MatrixOrder;
import org.a4p.consultation.alignment.chart.MatrixRows;
import org.a4p.consultation.theme.Theme;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who stands with whom on a theme: a picture for those who look, a table for those who read. */
@Controller
class ThemeAlignmentsPages {

    private final ThemeAlignments alignments;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ThemeAlignmentsPages(ThemeAlignments alignments, Directory directory, MessageSource messages, Clock clock) {
        this.alignments = alignments;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/themes/{id}/alignments")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "") String region,
            Locale language) {
        Theme theme = alignments.theme(id);
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        HolderNames names = directory.names(language);
        AlignmentMatrix matrix = alignments.matrix(theme, when, region);
        MatrixOrder ordered = MatrixOrder.of(matrix, names, code -> region(code, language));
        ThemeAlignmentsPage page = new ThemeAlignmentsPage(
                breadcrumb(theme, language),
                theme,
                alignments.living(theme),
                theme.names().in(language),
                when,
                region,
                directory.regions(),
                matrix.cells().isEmpty(),
                Drawing.of(ordered, names),
                MatrixRows.of(ordered, names));
        return new ModelAndView("alignment/theme", "page", page);
    }

    private String region(DelegationCode code, Locale language) {
        String region = directory.region(code);
        String key = "alignment.region." + (region.isEmpty() ? "none" : region);
        return messages.getMessage(key, null, language);
    }

    private List<Crumb> breadcrumb(Theme theme, Locale language) {
        return List.of(
                new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations"),
                new Crumb(theme.names().in(language), theme.path()));
    }
}
