package org.a4p.consultation.consultation;

import java.util.Locale;
import org.a4p.consultation.theme.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of consultations and of themes. */
@Controller
class ConsultationPages {

    private final ConsultationCards cards;
    private final Themes themes;

    ConsultationPages(ConsultationCards cards, Themes themes) {
        this.cards = cards;
        this.themes = themes;
    }

    @GetMapping({"/consultations", "/themes"})
    String list(Model model, Locale language) {
        model.addAttribute("consultations", cards.all(language));
        model.addAttribute("themes", themes.lineage().living());
        return "consultation/consultations";
    }
}
