package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOf;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.Names;
import org.a4p.delegations.Delegation;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one delegation stands, with the dates and all it held before. */
@Controller
class DelegationAlignmentsPage {

    private static final int SIZE = 50;

    private final DelegationAlignments alignments;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    DelegationAlignmentsPage(
            DelegationAlignments alignments, Directory directory, MessageSource messages, Clock clock) {
        this.alignments = alignments;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/delegations/{code}/alignments")
    String show(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale language) {
        Delegation delegation = directory.get(code);
        AsOf when = AsOf.of(asOf.orElse(null), clock.instant());
        List<Holding> all = alignments.of(delegation.code(), when);
        int first = Math.clamp((page - 1L) * SIZE, 0, all.size());
        int end = Math.min(first + SIZE, all.size());
        Names names = directory.names(language);
        model.addAttribute(
                "breadcrumb",
                List.of(new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations")));
        model.addAttribute("name", delegation.nameIn(language));
        model.addAttribute("here", "/delegations/" + delegation.code() + "/alignments");
        model.addAttribute("asOf", when);
        model.addAttribute(
                "holdings",
                all.subList(first, end).stream()
                        .map(holding -> HoldingView.of(holding, names))
                        .toList());
        model.addAttribute("total", all.size());
        model.addAttribute("first", first + 1);
        model.addAttribute("last", end);
        model.addAttribute("earlier", first > 0 ? page - 1 : null);
        model.addAttribute("later", end < all.size() ? page + 1 : null);
        return "alignment/delegation";
    }
}
