package org.a4p.consultation.consultation;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of consultations, and each theme with its own. */
@Controller
class ConsultationPages {

    private final ConsultationCards cards;
    private final Themes themes;
    private final MessageSource messages;

    ConsultationPages(ConsultationCards cards, Themes themes, MessageSource messages) {
        this.cards = cards;
        this.themes = themes;
        this.messages = messages;
    }

    @GetMapping({"/consultations", "/themes"})
    String list(Model model, Locale language) {
        model.addAttribute("consultations", cards.all(language));
        model.addAttribute("themes", themes.all());
        return "consultation/consultations";
    }

    @GetMapping("/themes/{id}")
    String theme(@PathVariable String id, Model model, Locale language) {
        Theme theme = ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new);
        model.addAttribute("breadcrumb", List.of(consultations(language)));
        model.addAttribute("theme", theme);
        model.addAttribute("consultations", cards.on(theme, language));
        return "consultation/theme";
    }

    private Crumb consultations(Locale language) {
        return new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
    }
}
