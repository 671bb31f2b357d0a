package org.a4p.consultation.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.ConsultationCards;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.ThemeMerges;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A theme with its consultations and threads, and those of the themes merged into it; a merged theme says where it went. */
@Controller
class ThemePages {

    private final Themes themes;
    private final ConsultationCards cards;
    private final ThemeThreads threads;
    private final Authorization authorization;
    private final MessageSource messages;

    ThemePages(
            Themes themes,
            ConsultationCards cards,
            ThemeThreads threads,
            Authorization authorization,
            MessageSource messages) {
        this.themes = themes;
        this.cards = cards;
        this.threads = threads;
        this.authorization = authorization;
        this.messages = messages;
    }

    @GetMapping("/themes/{id}")
    ModelAndView show(@PathVariable String id, Optional<Officer> officer, Locale language) {
        Theme theme = ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new);
        ThemeMerges lineage = themes.lineage();
        ThemePage page = new ThemePage(
                List.of(consultations(language)),
                theme,
                lineage.livingOf(theme.id()),
                lineage.familyOf(theme),
                theme.isMerged() ? List.of() : rounds(theme, language),
                officer.filter(known -> authorization.allows(known.roles(), Action.RENAME_THEME))
                        .isPresent());
        return new ModelAndView("thread/theme", "page", page);
    }

    private List<ThemePage.Round> rounds(Theme theme, Locale language) {
        return cards.on(theme, EnumSet.allOf(ConsultationState.class), language).stream()
                .map(card -> new ThemePage.Round(card, threads.rows(card.id())))
                .toList();
    }

    private Crumb consultations(Locale language) {
        return new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
    }
}
