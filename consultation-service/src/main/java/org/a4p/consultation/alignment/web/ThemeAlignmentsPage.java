package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOf;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.Names;
import org.a4p.consultation.alignment.chart.Drawing;
import org.a4p.consultation.alignment.chart.Matrix;
import org.a4p.consultation.alignment.chart.MatrixRows;
import org.a4p.consultation.alignment.chart.Ordered;
import org.a4p.consultation.theme.Theme;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands with whom on a theme: a picture for those who look, a table for those who read. */
@Controller
class ThemeAlignmentsPage {

    private final ThemeAlignments alignments;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ThemeAlignmentsPage(ThemeAlignments alignments, Directory directory, MessageSource messages, Clock clock) {
        this.alignments = alignments;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/themes/{id}/alignments")
    String show(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "") String region,
            Model model,
            Locale language) {
        Theme theme = alignments.theme(id);
        AsOf when = AsOf.of(asOf.orElse(null), clock.instant());
        Names names = directory.names(language);
        Matrix matrix = alignments.matrix(theme, when, region);
        Ordered ordered = Ordered.of(matrix, names, code -> region(code, language));
        model.addAttribute("breadcrumb", breadcrumb(theme, language));
        model.addAttribute("theme", theme);
        model.addAttribute("living", alignments.living(theme));
        model.addAttribute("name", theme.names().in(language));
        model.addAttribute("asOf", when);
        model.addAttribute("region", region);
        model.addAttribute("regions", directory.regions());
        model.addAttribute("empty", matrix.cells().isEmpty());
        model.addAttribute("picture", Drawing.of(ordered, names));
        model.addAttribute("rows", MatrixRows.of(ordered, names));
        return "alignment/theme";
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
