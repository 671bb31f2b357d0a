package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.delegations.Delegation;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one delegation stands, with the dates and all it held before. */
@Controller
class DelegationAlignmentsPages {

    private static final int SIZE = 50;

    private final DelegationAlignments alignments;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    DelegationAlignmentsPages(
            DelegationAlignments alignments, Directory directory, MessageSource messages, Clock clock) {
        this.alignments = alignments;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/delegations/{code}/alignments")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "1") int page,
            Locale language) {
        Delegation delegation = directory.get(code);
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        List<HeldPosition> all = alignments.of(delegation.code(), when);
        int first = Math.clamp((page - 1L) * SIZE, 0, all.size());
        int end = Math.min(first + SIZE, all.size());
        HolderNames names = directory.names(language);
        DelegationAlignmentsPage shown = new DelegationAlignmentsPage(
                List.of(new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations")),
                delegation.nameIn(language),
                "/delegations/" + delegation.code() + "/alignments",
                when,
                all.subList(first, end).stream()
                        .map(holding -> HeldPositionView.of(holding, names))
                        .toList(),
                all.size(),
                first + 1,
                end,
                first > 0 ? page - 1 : null,
                end < all.size() ? page + 1 : null);
        return new ModelAndView("alignment/delegation", "page", shown);
    }
}
